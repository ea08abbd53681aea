package org.wushe.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.people.People;
import org.wushe.people.mandates.MandateKind;
import org.wushe.people.mandates.MandateTerms;
import org.wushe.signup.Residents.Resident;
import org.wushe.testsupport.OwnerSql;
import org.wushe.web.Missing;
import org.wushe.web.Reader;
import org.wushe.web.Wording;

/** The faces on the real database. */
@QuarkusTest
class SignupsTest {

    private static final SlotLabel UPSTAIRS = SlotFixture.LABEL.movedTo("二楼");
    private static final Duration IN_A_WEEK = Duration.ofDays(7);

    @Inject Signups signups;
    @Inject Slots slots;
    @Inject PassingSeatsOn passing;
    @Inject People people;
    @Inject Told told;
    @Inject AdultsOnly adults;
    @Inject Scheduler scheduler;
    @Inject Wording wording;
    @Inject Reader reader;
    @Inject EntityManagerFactory factory;

    private Residents here;
    private Resident an;
    private Resident bai;
    private Resident chen;

    @BeforeEach
    void people() {
        scheduler.pause(PassingSeatsOn.JOB);
        here = Residents.moveIn(3);
        an = here.all.get(0);
        bai = here.all.get(1);
        chen = here.all.get(2);
        told.forget();
    }

    @AfterEach
    void goOn() {
        assertThat(here.flaws()).isEmpty();
        scheduler.resume();
        scheduler.resume(PassingSeatsOn.JOB);
    }

    @Test
    void aSeatGoesFromHandToHand() {
        UUID slot = here.open(SlotSeats.of(1), IN_A_WEEK);
        SignupView first = signUp(slot, an);
        SignupView second = signUp(slot, bai);
        SignupView third = signUp(slot, chen);
        assertThat(first.state()).isEqualTo(SignupState.CONFIRMED);
        assertThat(List.of(second.position(), third.position())).containsExactly(1, 2);

        cancel(first, an);
        assertThat(view(second).state()).isEqualTo(SignupState.OFFERED);
        assertThat(view(third).position()).isEqualTo(1);
        assertThat(here.here(() -> signups.participants(slot))).isEmpty();

        SignupView accepted = here.here(() -> signups.accept(second.id(), bai.actor()));
        assertThat(accepted.state()).isEqualTo(SignupState.CONFIRMED);
        assertThat(accepted.offeredUntil()).isNull();
        assertThat(here.here(() -> signups.participants(slot)))
                .extracting(SignupView::personId)
                .containsExactly(bai.person());
        assertThat(here.here(() -> signups.waiting(slot)))
                .extracting(SignupView::position)
                .containsExactly(1);
        assertThat(told.words())
                .containsExactly(
                        "slot.opened",
                        "signup.signed_up",
                        "signup.put_on_waiting_list",
                        "signup.put_on_waiting_list",
                        "signup.cancelled",
                        "MOVED OFFERED",
                        "signup.accepted");
        assertThat(audited()).isEqualTo(6);
    }

    @Test
    void acceptingGivesUpWhatClashesAndPassesItOn() {
        UUID taken = here.open(SlotSeats.of(1), IN_A_WEEK);
        UUID waited = here.open(SlotSeats.of(1), IN_A_WEEK.plusHours(1));
        UUID later = here.open(SlotSeats.of(1), IN_A_WEEK.plusHours(2));
        SignupView cannot = signUp(taken, an);
        SignupView alsoNot = signUp(waited, chen);
        SignupView hope = signUp(taken, bai);
        SignupView offer = signUp(waited, bai);
        SignupView next = signUp(waited, an);
        cancel(alsoNot, chen);
        SignupView backToBack = signUp(later, chen);
        cancel(cannot, an);
        assertThat(view(hope).state()).isEqualTo(SignupState.OFFERED);
        told.forget();

        here.here(() -> signups.accept(hope.id(), bai.actor()));
        assertThat(view(offer).state()).isEqualTo(SignupState.DROPPED);
        assertThat(view(next).state()).isEqualTo(SignupState.OFFERED);
        assertThat(view(backToBack).state()).isEqualTo(SignupState.CONFIRMED);
        assertThat(told.words())
                .containsExactly("signup.accepted", "MOVED DROPPED", "MOVED OFFERED");
        assertThat(told.of(SignupState.OFFERED).get(0).signup().personId()).isEqualTo(an.person());
    }

    @Test
    void theClockPassesOnWhatNobodyAnswers() {
        UUID slot = here.open(SlotSeats.of(1), IN_A_WEEK);
        SignupView first = signUp(slot, an);
        SignupView second = signUp(slot, bai);
        SignupView third = signUp(slot, chen);
        cancel(first, an);
        passing.work();
        assertThat(view(second).state()).isEqualTo(SignupState.OFFERED);

        forgetTheTime(slot);
        assertThat(here.refusal(() -> signups.accept(second.id(), bai.actor())))
                .isEqualTo("offer_lapsed");
        passing.work();
        assertThat(view(second).state()).isEqualTo(SignupState.LAPSED);
        assertThat(view(third).state()).isEqualTo(SignupState.OFFERED);
        assertThat(told.words()).endsWith("MOVED LAPSED", "MOVED OFFERED");
        assertThat(signUp(slot, bai).position()).as("at the end of the line").isEqualTo(1);
    }

    @Test
    void theClockLeavesASuspendedCommunityAlone() {
        UUID slot = here.open(SlotSeats.of(1), IN_A_WEEK);
        SignupView first = signUp(slot, an);
        SignupView second = signUp(slot, bai);
        cancel(first, an);
        forgetTheTime(slot);
        OwnerSql.run(
                "update wushe.community set state = 'SUSPENDED', suspended_reason = 'x'"
                        + " where slug = ?",
                here.slug);
        passing.work();
        assertThat(view(second).state()).isEqualTo(SignupState.OFFERED);
    }

    @Test
    void aTeamIsSignedUpByOneAndCountsAsOneInTheLine() {
        Resident granny = here.withoutAccount();
        UUID slot = here.open(SlotSeats.of(3), IN_A_WEEK);
        signUp(slot, an);
        Applicants team = new Applicants(List.of(bai.person(), granny.person()), 1);
        SignupView waits = here.here(() -> signups.signUp(slot, team, bai.actor()));
        SignupView last = signUp(slot, chen);
        assertThat(List.of(waits.position(), last.position())).containsExactly(1, 2);
        assertThat(here.here(() -> signups.waiting(slot)))
                .extracting(SignupView::position)
                .containsExactly(1, 1, 2);
        assertThat(here.here(() -> slots.get(slot)).waiting()).isEqualTo(4);

        here.here(() -> slots.resize(slot, SlotSeats.of(5), here.leader));
        assertThat(view(last).state()).isEqualTo(SignupState.OFFERED);
        here.here(() -> signups.accept(waits.id(), bai.actor()));
        SignupView hers = here.here(() -> signups.of(slot, granny.person())).orElseThrow();
        assertThat(hers.state()).isEqualTo(SignupState.CONFIRMED);
        cancel(hers, bai);
        SlotView left = here.here(() -> slots.get(slot));
        assertThat(List.of(left.taken(), left.free())).containsExactly(4, 1);
    }

    @Test
    void nobodyIsPutOnAListByOthers() {
        UUID slot = here.open(SlotSeats.of(3), IN_A_WEEK);
        assertThat(here.refusal(() -> signups.signUp(slot, an.alone(), bai.actor())))
                .isEqualTo("signs_up_herself");
        SignupView hers = signUp(slot, an);
        assertThat(here.refusal(() -> signups.cancel(hers.id(), null, bai.actor())))
                .isEqualTo("only_herself");
        Actor stranger = new Actor("s", "s", an.actor().memberId(), Set.of());
        assertThat(here.refusal(() -> signups.signUp(slot, bai.alone(), stranger)))
                .isEqualTo("only_members");
    }

    @Test
    void whoHasNoAccountIsSpokenForByWhoSignedHerUpOrTheDesk() {
        Resident granny = here.withoutAccount();
        Actor desk = here.member("desk", Role.COORDINATOR);
        UUID slot = here.open(SlotSeats.of(1), IN_A_WEEK);
        SignupView hers = here.here(() -> signups.signUp(slot, granny.alone(), an.actor()));
        assertThat(here.refusal(() -> signups.cancel(hers.id(), null, bai.actor())))
                .isEqualTo("only_herself");
        Actor stranger = new Actor("s", "s", null, Set.of());
        assertThat(here.refusal(() -> signups.cancel(hers.id(), null, stranger)))
                .isEqualTo("only_herself");
        here.here(() -> signups.cancel(hers.id(), "病了", desk));
        assertThat(view(hers).reason()).isEqualTo("病了");
    }

    @Test
    void theRoomOfTheSlotSaysWhoIsFit() {
        UUID slot = here.open(AdultsOnly.KIND, SlotSeats.of(1), IN_A_WEEK);
        UUID other = here.open(SlotSeats.of(1), IN_A_WEEK);
        adults.isMinor(an.person());
        assertThat(here.refusal(() -> signups.signUp(slot, an.alone(), an.actor())))
                .isEqualTo("too_young");
        Map<UUID, WhyNot> reasons =
                here.here(() -> signups.whyNot(List.of(slot, other), an.person()));
        assertThat(reasons).containsOnlyKeys(slot);
        assertThat(reasons.get(slot)).isEqualTo(WhyNot.tooYoung(18));

        SignupView first = signUp(slot, bai);
        SignupView second = signUp(slot, chen);
        cancel(first, bai);
        adults.isMinor(chen.person());
        assertThat(here.refusal(() -> signups.accept(second.id(), chen.actor())))
                .as("asked again when she accepts")
                .isEqualTo("too_young");
    }

    @Test
    void theReasonForetoldIsTheReasonTold() {
        UUID in = here.open(SlotSeats.of(1), IN_A_WEEK);
        UUID clash = here.open(SlotSeats.of(1), IN_A_WEEK.plusHours(1));
        UUID full = here.open(SlotSeats.withoutWaiting(1), IN_A_WEEK.plusDays(1));
        UUID free = here.open(SlotSeats.of(1), IN_A_WEEK.plusDays(2));
        signUp(in, an);
        signUp(full, bai);
        List<UUID> all = List.of(in, clash, full, free);
        Map<UUID, WhyNot> many = here.here(() -> signups.whyNot(all, an.person()));
        for (UUID slot : all) {
            Optional<WhyNot> one = here.here(() -> signups.whyNot(slot, an.alone()));
            assertThat(one).isEqualTo(Optional.ofNullable(many.get(slot)));
            assertThat(here.refusal(() -> signups.signUp(slot, an.alone(), an.actor())))
                    .isEqualTo(one.map(WhyNot::key).orElse(null));
        }
        assertThat(many.values())
                .extracting(WhyNot::key)
                .containsExactlyInAnyOrder("already_in", "clash", "full");
    }

    @Test
    void anotherTimeAsksAgainAndTheOldTimeIsFree() {
        UUID slot = here.open(SlotSeats.of(1), IN_A_WEEK);
        UUID atTheOldTime = here.open(SlotSeats.of(1), IN_A_WEEK);
        SignupView hers = signUp(slot, an);
        Instant later = hers.startsAt().plus(Duration.ofDays(1));
        here.here(
                () ->
                        slots.reschedule(
                                slot, SlotFixture.twoHoursFrom(later), UPSTAIRS, here.leader));
        assertThat(view(hers).state()).isEqualTo(SignupState.ASKED_AGAIN);
        assertThat(view(hers).startsAt()).isEqualTo(later);
        assertThat(signUp(atTheOldTime, an).state()).isEqualTo(SignupState.CONFIRMED);

        OwnerSql.run(
                "update wushe.slot set ask_again_at = now(), due_at = now() where id = ?", slot);
        passing.work();
        assertThat(told.words()).contains("STILL_ASKED ASKED_AGAIN");
        here.here(() -> signups.reconfirm(hers.id(), an.actor()));
        assertThat(view(hers).state()).isEqualTo(SignupState.CONFIRMED);
    }

    @Test
    void whatALeaderDoesIsDoneAndTold() {
        UUID slot = here.open(new SlotSeats(2, 1, 1, null), IN_A_WEEK);
        UUID invited = here.here(() -> slots.invite(slot, an.alone(), here.leader));
        here.here(() -> signups.decline(invited, an.actor()));
        SignupView one = signUp(slot, bai);
        SignupView two = signUp(slot, chen);
        here.hereDo(() -> slots.remove(one.id(), true, "来不了", here.leader));
        assertThat(here.here(() -> slots.get(slot)).seats())
                .isEqualTo(new SlotSeats(1, 1, 1, null));
        here.here(() -> slots.close(slot, here.leader));
        assertThat(view(two).state()).isEqualTo(SignupState.LIST_CLOSED);
        here.here(() -> slots.callOff(slot, "下雨", here.leader));
        assertThat(told.words())
                .containsExactly(
                        "slot.opened",
                        "signup.invited",
                        "signup.declined",
                        "signup.signed_up",
                        "signup.put_on_waiting_list",
                        "signup.removed",
                        "slot.closed",
                        "MOVED LIST_CLOSED",
                        "slot.called_off");
    }

    @Test
    void inTheLastHoursTheLeaderIsToldAndMayOfferByHand() {
        UUID slot = here.open(SlotSeats.of(1), Duration.ofHours(2));
        SignupView one = signUp(slot, an);
        SignupView two = signUp(slot, bai);
        here.hereDo(() -> slots.remove(one.id(), false, "来不了", here.leader));
        SeatsIdle idle = told.of(SeatsIdle.class).get(0);
        assertThat(idle.seats()).isEqualTo(1);
        assertThat(idle.slot().leaderId()).isEqualTo(here.leader.memberId());
        here.hereDo(() -> slots.offer(two.id(), here.leader));
        assertThat(told.words()).endsWith("signup.offered", "MOVED OFFERED");
        here.here(() -> signups.accept(two.id(), bai.actor()));
    }

    @Test
    void noShowsAreCounted() {
        UUID slot = here.open(SlotSeats.of(1), IN_A_WEEK);
        SignupView hers = signUp(slot, an);
        OwnerSql.run(
                "update wushe.slot set starts_at = now() - interval '1 h', signup_until = starts_at,"
                        + " cancel_until = now() - interval '1 d',"
                        + " promote_until = now() - interval '1 h' where id = ?",
                slot);
        here.hereDo(() -> slots.note(hers.id(), Attendance.NO_SHOW, here.leader));
        assertThat(here.here(() -> signups.noShows(an.person(), Instant.EPOCH))).isEqualTo(1);
    }

    @Test
    void theDeskSignsUpWhoStandsAtTheDoorAndNotesWhoCame() {
        Resident granny = here.withoutAccount();
        Actor desk = here.member("desk", Role.COORDINATOR);
        UUID slot = here.open(SlotSeats.of(2), IN_A_WEEK);
        SignupView hers = signUp(slot, an);
        OwnerSql.run(
                "update wushe.slot set starts_at = now() - interval '1 h',"
                        + " signup_until = now() - interval '1 h',"
                        + " cancel_until = now() - interval '1 d',"
                        + " promote_until = now() - interval '1 h', ends_at = now() + interval '1 h'"
                        + " where id = ?",
                slot);
        assertThat(here.refusal(() -> signups.signUp(slot, granny.alone(), desk)))
                .isEqualTo("closed");
        assertThat(here.refusal(() -> slots.walkIn(slot, bai.alone(), desk)))
                .isEqualTo("signs_up_herself");
        SignupView walkIn = here.here(() -> slots.walkIn(slot, granny.alone(), desk));
        assertThat(here.refusal(() -> slots.walkIn(slot, chen.alone(), chen.actor())))
                .isEqualTo("full");
        here.hereDo(() -> slots.note(hers.id(), Attendance.CHECKED_IN, an.actor()));
        here.hereDo(() -> slots.note(hers.id(), Attendance.CHECKED_OUT, an.actor()));
        here.hereDo(() -> slots.note(hers.id(), Attendance.ATTENDED, here.leader));
        here.hereDo(() -> slots.note(walkIn.id(), Attendance.NO_SHOW, here.leader));
        assertThat(here.here(() -> signups.participants(slot)))
                .extracting(SignupView::state)
                .containsExactly(SignupState.ATTENDED, SignupState.NO_SHOW);
        assertThat(told.words())
                .containsExactly(
                        "slot.opened",
                        "signup.signed_up",
                        "signup.signed_up",
                        "signup.checked_in",
                        "signup.checked_out",
                        "signup.attended",
                        "signup.no_show");
    }

    @Test
    void whoHoldsAMandateActsForAPersonWithAnAccount() {
        UUID slot = here.open(SlotSeats.of(1), IN_A_WEEK);
        assertThat(here.refusal(() -> signups.signUp(slot, an.alone(), bai.actor())))
                .isEqualTo("signs_up_herself");
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        MandateTerms terms =
                new MandateTerms(
                        bai.actor().memberId(),
                        MandateKind.ORAL,
                        "本人当面说的",
                        null,
                        day,
                        day.plusDays(30));
        here.here(() -> people.giveMandate(here.leader, an.person(), terms));
        SignupView hers = here.here(() -> signups.signUp(slot, an.alone(), bai.actor()));
        assertThat(hers.personId()).isEqualTo(an.person());
        assertThat(cancel(hers, bai).state()).isEqualTo(SignupState.CANCELLED);
    }

    @Test
    void twoRecordsOfOnePersonAreOnePerson() {
        Resident other = here.withoutAccount();
        UUID slot = here.open(SlotSeats.of(2), IN_A_WEEK);
        UUID clashing = here.open(SlotSeats.of(2), IN_A_WEEK);
        SignupView hers = here.here(() -> signups.signUp(slot, other.alone(), an.actor()));
        OwnerSql.run(
                "update wushe.person set merged_into = ? where id = ?",
                an.person(),
                other.person());
        assertThat(here.refusal(() -> signups.signUp(slot, an.alone(), an.actor())))
                .isEqualTo("already_in");
        assertThat(here.refusal(() -> signups.signUp(clashing, an.alone(), an.actor())))
                .isEqualTo("clash");
        assertThat(here.here(() -> signups.of(slot, an.person())))
                .map(SignupView::id)
                .contains(hers.id());
        assertThat(here.here(() -> signups.ofPerson(other.person(), Instant.EPOCH))).hasSize(1);
        cancel(hers, an);
        UUID later = here.open(SlotSeats.of(2), IN_A_WEEK.plusDays(1));
        SignupView byTheOld = here.here(() -> signups.signUp(later, other.alone(), an.actor()));
        assertThat(byTheOld.personId()).as("the record that counts").isEqualTo(an.person());
    }

    @Test
    void aSlotOfAnotherCommunityIsNotThere() {
        UUID slot = here.open(SlotSeats.of(1), IN_A_WEEK);
        SignupView hers = signUp(slot, an);
        Residents next = Residents.moveIn(1);
        Resident stranger = next.all.get(0);
        List<Runnable> steps =
                List.of(
                        () -> slots.get(slot),
                        () -> slots.close(slot, next.leader),
                        () -> slots.walkIn(slot, stranger.alone(), stranger.actor()),
                        () -> signups.signUp(slot, stranger.alone(), stranger.actor()),
                        () -> signups.whyNot(slot, stranger.alone()),
                        () -> signups.get(hers.id()),
                        () -> signups.cancel(hers.id(), null, an.actor()),
                        () -> slots.note(hers.id(), Attendance.NO_SHOW, next.leader));
        for (Runnable step : steps) {
            assertThatThrownBy(() -> next.hereDo(step)).isInstanceOf(Missing.class);
        }
        assertThat(next.here(() -> signups.participants(slot))).isEmpty();
        assertThat(view(hers).state()).isEqualTo(SignupState.CONFIRMED);
    }

    @Test
    void timesAreThoseOfTheCommunitysClocks() {
        LocalDateTime from = LocalDateTime.of(2031, 5, 3, 9, 0);
        SlotTimes times = here.here(() -> slots.times(from, from.plusHours(2)));
        assertThat(times.startsAt()).isEqualTo(Instant.parse("2031-05-03T01:00:00Z"));
        assertThat(times.cancelUntil()).isEqualTo(Instant.parse("2031-05-02T01:00:00Z"));
        assertThat(here.refusal(() -> slots.times(from, from.plusHours(23)))).isEqualTo("too_long");
        assertThat(here.refusal(() -> slots.times(from.minusYears(20), from.minusYears(20))))
                .isEqualTo("ends_before_start");
        LocalDateTime past = from.minusYears(20);
        assertThat(here.refusal(() -> slots.times(past, past.plusHours(1))))
                .isEqualTo("in_the_past");
    }

    @Test
    void aSignUpCostsFewStatementsWhoeverElseIsThere() {
        scheduler.pause();
        List<UUID> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.add(here.open(SlotSeats.of(1), IN_A_WEEK.plusDays(i)));
        }
        List<UUID> some = many.subList(0, 4);
        some.forEach(slot -> signUp(slot, an));
        long alone = fewest(some, slot -> signUp(slot, bai));
        long third = fewest(some, slot -> signUp(slot, chen));
        assertThat(third).isEqualTo(alone).isLessThanOrEqualTo(7);
        assertThat(fewest(some, again -> here.here(() -> signups.whyNot(many, an.person()))))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void everyReasonHasWordsInBothLanguages() {
        Map<Reason, Object> arguments =
                Map.ofEntries(
                        Map.entry(Reason.ALREADY_OFFERED, Instant.EPOCH),
                        Map.entry(Reason.NOT_YET_OPEN, Instant.EPOCH),
                        Map.entry(Reason.CLASH, Instant.EPOCH),
                        Map.entry(Reason.COMPANION_CLASH, Instant.EPOCH),
                        Map.entry(Reason.CANCEL_CLOSED, Instant.EPOCH),
                        Map.entry(Reason.GROUP_TOO_LARGE, 3),
                        Map.entry(Reason.TOO_YOUNG, 18),
                        Map.entry(Reason.TOO_LONG, 16),
                        Map.entry(Reason.NOT_QUALIFIED, "急救培训"),
                        Map.entry(Reason.SEATS_LEFT, 2),
                        Map.entry(Reason.BELOW_TAKEN, 4));
        BiConsumer<String, Locale> speak =
                (language, locale) ->
                        here.hereDo(
                                () -> {
                                    reader.prefer(language, false);
                                    for (Reason reason : Reason.values()) {
                                        Object[] with =
                                                Optional.ofNullable(arguments.get(reason)).stream()
                                                        .toArray();
                                        String words =
                                                wording.sayIn(
                                                        locale, Reason.BUNDLE, reason.key(), with);
                                        assertThat(words)
                                                .as(reason + " " + language)
                                                .matches(
                                                        language.equals("en")
                                                                ? "[^\\p{IsHan}{}]+|.*急救培训.*"
                                                                : "[^a-zA-Z{},:;!?]*\\p{IsHan}.*");
                                        Arrays.stream(with)
                                                .filter(Instant.class::isInstance)
                                                .forEach(at -> assertThat(words).contains("1970"));
                                    }
                                });
        speak.accept("zh-CN", Locale.SIMPLIFIED_CHINESE);
        speak.accept("en", Locale.ENGLISH);
    }

    private SignupView signUp(UUID slot, Resident who) {
        return here.here(() -> signups.signUp(slot, who.alone(), who.actor()));
    }

    private SignupView cancel(SignupView signup, Resident who) {
        return here.here(() -> signups.cancel(signup.id(), null, who.actor()));
    }

    private SignupView view(SignupView signup) {
        return here.here(() -> signups.get(signup.id()));
    }

    /** As if the offers of a slot had been made long ago. */
    private static void forgetTheTime(UUID slot) {
        Instant past = Clock.systemUTC().instant().minusSeconds(1);
        OwnerSql.run(
                "update wushe.signup set offered_until = ?::timestamptz where slot_id = ?"
                        + " and state = 'OFFERED'",
                past.toString(),
                slot);
        OwnerSql.run(
                "update wushe.slot set due_at = ?::timestamptz where id = ?",
                past.toString(),
                slot);
    }

    private long audited() {
        return Residents.number(
                "select count(*) from wushe.audit_entry where community = ?", here.slug);
    }

    /** The counter is the whole application's: what was under way when it paused counts too. */
    private long fewest(List<UUID> times, Consumer<UUID> work) {
        return times.stream()
                .mapToLong(each -> statements(() -> work.accept(each)))
                .min()
                .orElseThrow();
    }

    private long statements(Runnable work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        work.run();
        return statistics.getPrepareStatementCount();
    }
}
