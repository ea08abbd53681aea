package org.wushe.signup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.signup.Residents.Resident;
import org.wushe.testsupport.OwnerSql;

/** Who is told what of sign-ups, in the inbox and by mail, and what dies again. */
@QuarkusTest
class SignupNoticesTest {

    private static final Duration IN_A_WEEK = Duration.ofDays(7);
    private static final String RELAY = "mail-relay";

    @Inject Signups signups;
    @Inject Slots slots;
    @Inject PassingSeatsOn passing;
    @Inject Scheduler scheduler;

    private Residents here;
    private Resident an;
    private Resident bai;

    @BeforeEach
    void people() {
        scheduler.pause(PassingSeatsOn.JOB);
        scheduler.pause(RELAY);
        here = Residents.moveIn(2);
        an = here.all.get(0);
        bai = here.all.get(1);
        OwnerSql.run(
                "update wushe.membership set email = id || '@seats.example' where community = ?",
                here.slug);
    }

    @AfterEach
    void goOn() {
        scheduler.resume(PassingSeatsOn.JOB);
        scheduler.resume(RELAY);
    }

    @Test
    void anOfferIsTriedByMailUntilItIsAnswered() {
        UUID slot = here.open(SlotSeats.of(1), IN_A_WEEK);
        SignupView first = signUp(slot, an);
        SignupView second = signUp(slot, bai);
        assertThat(inbox(an)).as("her own step").isEmpty();
        here.here(() -> signups.cancel(first.id(), null, an.actor()));
        assertThat(unread(bai)).containsExactly("SEAT_OFFERED");
        assertThat(mails(bai)).containsExactly("SEAT_OFFERED PENDING");
        assertThat(
                        OwnerSql.column(
                                "select (params ->> 'title') || (params ->> 'place') || path"
                                        + " || number"
                                        + " from wushe.notice where community = ?",
                                here.slug))
                .containsExactly("义诊一楼大厅/services/1" + second.id());
        here.here(() -> signups.accept(second.id(), bai.actor()));
        assertThat(unread(bai)).isEmpty();
        assertThat(mails(bai)).isEmpty();
        assertThat(inbox(bai)).as("it is kept").containsExactly("SEAT_OFFERED");
    }

    @Test
    void whoIsSilentLearnsThatTheSeatIsGoneAndTheNextIsAsked() {
        UUID slot = here.open(SlotSeats.of(1), IN_A_WEEK);
        SignupView first = signUp(slot, an);
        signUp(slot, bai);
        here.here(() -> signups.cancel(first.id(), null, an.actor()));
        signUp(slot, an);
        long past = Instant.now().minusSeconds(1).getEpochSecond();
        OwnerSql.run(
                "update wushe.signup set offered_until = to_timestamp(?) where slot_id = ?"
                        + " and state = 'OFFERED'",
                past,
                slot);
        OwnerSql.run("update wushe.slot set due_at = to_timestamp(?) where id = ?", past, slot);
        passing.work();
        assertThat(unread(bai)).containsExactly("OFFER_LAPSED");
        assertThat(mails(bai)).containsExactly("OFFER_LAPSED PENDING");
        assertThat(unread(an)).containsExactly("SEAT_OFFERED");
    }

    @Test
    void aReminderDiesWhenTheShiftMovesOrSheWithdraws() {
        UUID slot = here.open(SlotSeats.of(2), IN_A_WEEK);
        SignupView first = signUp(slot, an);
        signUp(slot, bai);
        remindNow(slot);
        assertThat(mails(an)).containsExactly("SIGNUP_REMINDER PENDING");
        assertThat(mails(bai)).containsExactly("SIGNUP_REMINDER PENDING");
        remindNow(slot);
        assertThat(unread(an)).as("the later takes its place").containsExactly("SIGNUP_REMINDER");

        here.here(() -> signups.cancel(first.id(), null, an.actor()));
        assertThat(mails(an)).isEmpty();
        assertThat(unread(an)).isEmpty();

        SlotTimes later = SlotFixture.twoHoursFrom(first.startsAt().plus(Duration.ofDays(2)));
        here.here(() -> slots.reschedule(slot, later, SlotFixture.LABEL, here.leader));
        assertThat(mails(bai)).containsExactly("SIGNUP_MOVED PENDING");
        assertThat(unread(bai)).containsExactly("SIGNUP_MOVED");
        assertThat(
                        OwnerSql.column(
                                "select remind_at from wushe.slot where id = ? and remind_at ="
                                        + " starts_at - interval '24 h'",
                                slot))
                .as("of the new time she is reminded in time")
                .hasSize(1);
    }

    @Test
    void whatOthersDoWithHerSignUpSheIsToldWithTheReason() {
        UUID one = here.open(SlotSeats.of(1), IN_A_WEEK);
        SignupView removed = signUp(one, an);
        here.hereDo(() -> slots.remove(removed.id(), false, "名单有误", here.leader));
        UUID two = here.open(SlotSeats.of(1), IN_A_WEEK);
        signUp(two, an);
        signUp(two, bai);
        here.here(() -> slots.close(two, here.leader));
        here.here(() -> slots.callOff(two, "下雨", here.leader));
        assertThat(unread(an)).containsExactly("SIGNUP_REMOVED", "SLOT_CALLED_OFF");
        assertThat(unread(bai)).containsExactly("LIST_CLOSED");
        assertThat(
                        OwnerSql.column(
                                "select params ->> 'note' from wushe.notice where community = ?"
                                        + " and params -> 'note' is not null order by id",
                                here.slug))
                .containsExactly("名单有误", "下雨");
    }

    @Test
    void whoHasNoAccountIsToldThroughWhoSignedHerUp() {
        Resident granny = here.withoutAccount();
        UUID slot = here.open(SlotSeats.of(1), IN_A_WEEK);
        here.here(() -> signups.signUp(slot, granny.alone(), an.actor()));
        here.here(() -> slots.callOff(slot, "下雨", here.leader));
        assertThat(unread(an)).containsExactly("SLOT_CALLED_OFF");
    }

    @Test
    void theLeaderHearsOfWhatWaitsForHer() {
        UUID slot = here.open(SlotSeats.of(1), Duration.ofHours(2).plusMinutes(1));
        SignupView first = signUp(slot, an);
        signUp(slot, bai);
        here.hereDo(() -> slots.remove(first.id(), false, "x", here.member("d", Role.COORDINATOR)));
        assertThat(
                        OwnerSql.column(
                                "select kind from wushe.notice where community = ?"
                                        + " and member_id = ?",
                                here.slug,
                                here.leader.memberId()))
                .containsExactly("SEATS_IDLE");
    }

    @Test
    void whoLeadsFromNowOnHearsOfRequests() {
        Actor next = here.member("next", Role.VOLUNTEER_LEADER);
        UUID slot = here.open(SlotSeats.of(1), IN_A_WEEK);
        OwnerSql.run("update wushe.slot set approval = true where id = ?", slot);
        here.here(() -> slots.handOver(slot, next.memberId(), here.leader));
        SignupView asked = signUp(slot, an);
        assertThat(asked.state()).isEqualTo(SignupState.REQUESTED);
        assertThat(unread(new Resident(null, next))).containsExactly("SIGNUP_ASKED");
        here.hereDo(() -> slots.approve(asked.id(), next));
        assertThat(unread(new Resident(null, next))).isEmpty();
        assertThat(unread(an)).containsExactly("SIGNUP_CONFIRMED");
    }

    private void remindNow(UUID slot) {
        OwnerSql.run(
                "update wushe.slot set remind_at = now() - interval '1 s',"
                        + " due_at = now() - interval '1 s' where id = ?",
                slot);
        passing.work();
    }

    private SignupView signUp(UUID slot, Resident who) {
        return here.here(() -> signups.signUp(slot, who.alone(), who.actor()));
    }

    private List<String> inbox(Resident who) {
        return kinds(who, "");
    }

    private List<String> unread(Resident who) {
        return kinds(who, " and read_at is null and superseded_at is null");
    }

    private List<String> kinds(Resident who, String which) {
        return OwnerSql.column(
                "select kind from wushe.notice where community = ? and member_id = ?"
                        + which
                        + " order by id",
                here.slug,
                who.actor().memberId());
    }

    private List<String> mails(Resident who) {
        return OwnerSql.column(
                "select n.kind || ' ' || m.state from wushe.mail m join wushe.notice n"
                        + " on n.community = m.community and n.id = m.notice_id"
                        + " where m.community = ? and m.member_id = ? order by m.id",
                here.slug,
                who.actor().memberId());
    }
}
