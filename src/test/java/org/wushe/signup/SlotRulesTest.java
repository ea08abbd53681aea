package org.wushe.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wushe.signup.SignupState.ASKED_AGAIN;
import static org.wushe.signup.SignupState.CALLED_OFF;
import static org.wushe.signup.SignupState.CANCELLED;
import static org.wushe.signup.SignupState.CONFIRMED;
import static org.wushe.signup.SignupState.DECLINED;
import static org.wushe.signup.SignupState.DROPPED;
import static org.wushe.signup.SignupState.LAPSED;
import static org.wushe.signup.SignupState.LEFT_EARLY;
import static org.wushe.signup.SignupState.LIST_CLOSED;
import static org.wushe.signup.SignupState.NO_SHOW;
import static org.wushe.signup.SignupState.OFFERED;
import static org.wushe.signup.SignupState.REJECTED;
import static org.wushe.signup.SignupState.REMOVED;
import static org.wushe.signup.SignupState.REQUESTED;
import static org.wushe.signup.SignupState.WAITING;
import static org.wushe.signup.SlotFixture.LONG_BEFORE;
import static org.wushe.signup.SlotFixture.START;
import static org.wushe.signup.SlotFixture.aSlot;
import static org.wushe.signup.SlotFixture.before;
import static org.wushe.signup.SlotFixture.person;
import static org.wushe.signup.SlotFixture.twoHoursFrom;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wushe.shared.Ids;
import org.wushe.web.Conflict;

/** The rules of seats, one by one. */
class SlotRulesTest {

    private static final Moment EARLY = SlotFixture.at(LONG_BEFORE);

    private final RosterInMemory roster = new RosterInMemory();
    private static final SlotLabel UPSTAIRS = SlotFixture.LABEL.movedTo("二楼");

    private final UUID an = person();
    private final UUID bai = person();
    private final UUID chen = person();
    private final UUID deng = person();

    @Test
    void seatsGoInTheOrderOfSigningUpAndThenPeopleWait() {
        Slot slot = full(2, an, bai, chen, deng);
        assertThat(roster.states(slot, an, bai, chen, deng))
                .containsExactly(CONFIRMED, CONFIRMED, WAITING, WAITING);
        assertThat(slot.taken).isEqualTo(2);
        assertThat(slot.waiting).isEqualTo(2);
    }

    @Test
    void aFreedSeatIsOfferedToTheFirstWhoWaitsAndToNobodyElse() {
        Slot slot = full(1, an, bai, chen);
        cancel(slot, an, EARLY);
        assertThat(roster.states(slot, an, bai, chen)).containsExactly(CANCELLED, OFFERED, WAITING);
        assertThat(slot.taken).as("an offered seat counts as taken").isEqualTo(1);
        assertThat(whyNot(() -> signUp(slot, EARLY, an))).isNull();
        assertThat(roster.of(an, slot).state).isEqualTo(WAITING);
    }

    @Test
    void anOfferStandsTwelveHoursTwoWhenItIsNearAndNoneIsMadeInTheLastThree() {
        assertThat(offeredFor(Duration.ofHours(49))).isEqualTo(Duration.ofHours(12));
        assertThat(offeredFor(Duration.ofHours(48).plusSeconds(1))).isEqualTo(Duration.ofHours(12));
        assertThat(offeredFor(Duration.ofHours(48))).isEqualTo(Duration.ofHours(2));
        assertThat(offeredFor(Duration.ofHours(3).plusSeconds(1))).isEqualTo(Duration.ofHours(2));
        assertThat(offeredFor(Duration.ofHours(3))).isNull();
        assertThat(roster.idle).containsExactly(1);
    }

    @Test
    void afterTheSlotsOwnCutOffNothingIsOfferedEither() {
        Slot slot = aSlot(1);
        slot.times =
                new SlotTimes(
                        START,
                        START.plusSeconds(60),
                        null,
                        START,
                        START,
                        START.minus(Duration.ofDays(2)));
        signUp(slot, EARLY, an);
        signUp(slot, EARLY, bai);
        cancel(slot, an, before(Duration.ofDays(2)));
        assertThat(roster.of(bai, slot).state).isEqualTo(WAITING);
        assertThat(roster.idle).containsExactly(1);
    }

    @Test
    void aLeaderCanStillOfferTheSeatByHandUntilTheStart() {
        Slot slot = full(1, an, bai);
        remove(slot, an, false, before(Duration.ofHours(1)));
        assertThat(roster.of(bai, slot).state).isEqualTo(WAITING);
        usher(slot, before(Duration.ofHours(1))).offer(group(slot, bai));
        assertThat(roster.of(bai, slot).offeredUntil).isEqualTo(START);
        assertThat(whyNot(() -> usher(slot, EARLY).offer(group(slot, bai))))
                .isEqualTo("step_not_now");
    }

    @Test
    void aLeaderCannotOfferASeatThatIsNotThere() {
        Slot slot = full(1, an, bai);
        assertThat(whyNot(() -> usher(slot, EARLY).offer(group(slot, bai))))
                .isEqualTo("no_free_seat");
    }

    @Test
    void whatIsDeclinedOrLapsesGoesToTheNext() {
        Slot slot = full(1, an, bai, chen, deng);
        cancel(slot, an, EARLY);
        usher(slot, EARLY).decline(group(slot, bai));
        assertThat(roster.states(slot, bai, chen, deng))
                .containsExactly(DECLINED, OFFERED, WAITING);

        Instant over = roster.of(chen, slot).offeredUntil;
        tick(slot, over.minusSeconds(1));
        assertThat(roster.of(chen, slot).state).isEqualTo(OFFERED);
        tick(slot, over);
        assertThat(roster.states(slot, chen, deng)).containsExactly(LAPSED, OFFERED);
        assertThat(roster.of(deng, slot).offeredUntil).isEqualTo(over.plus(Duration.ofHours(12)));
    }

    @Test
    void anOfferCannotBeAcceptedOnceItsTimeIsOver() {
        Slot slot = full(1, an, bai);
        cancel(slot, an, EARLY);
        Instant over = roster.of(bai, slot).offeredUntil;
        assertThat(whyNot(() -> usher(slot, SlotFixture.at(over)).accept(group(slot, bai))))
                .isEqualTo("offer_lapsed");
        usher(slot, SlotFixture.at(over.minusSeconds(1))).accept(group(slot, bai));
        assertThat(roster.of(bai, slot).state).isEqualTo(CONFIRMED);
    }

    @Test
    void moreSeatsBecomeAsManyOffers() {
        Slot slot = full(1, an, bai, chen, deng);
        caretaker(slot, EARLY).resize(SlotSeats.of(3));
        assertThat(roster.states(slot, an, bai, chen, deng))
                .containsExactly(CONFIRMED, OFFERED, OFFERED, WAITING);
    }

    @Test
    void fewerSeatsThanAreTakenThereCannotBe() {
        Slot slot = full(2, an, bai, chen);
        cancel(slot, an, EARLY);
        assertThat(whyNot(() -> caretaker(slot, EARLY).resize(SlotSeats.of(1))))
                .isEqualTo("below_taken");
        remove(slot, bai, true, EARLY);
        assertThat(slot.seats.capacity()).isEqualTo(1);
        assertThat(roster.states(slot, bai, chen)).containsExactly(REMOVED, OFFERED);
    }

    @Test
    void whoeverIsTakenOffWithoutHerSeatIsFollowedByTheFirstWhoWaits() {
        Slot slot = full(1, an, bai);
        remove(slot, an, false, EARLY);
        assertThat(roster.states(slot, an, bai)).containsExactly(REMOVED, OFFERED);
        assertThat(roster.of(an, slot).reason).isEqualTo("why");
    }

    @Test
    void reservedSeatsAreGivenByInvitationAndNeverFeedTheWaitingList() {
        Slot slot = aSlot(new SlotSeats(3, 0, 2, null), START);
        signUp(slot, EARLY, an);
        signUp(slot, EARLY, bai);
        assertThat(roster.of(bai, slot).state).isEqualTo(WAITING);
        usher(slot, EARLY).invite(Applicants.alone(chen), null);
        assertThat(roster.of(chen, slot).state).isEqualTo(OFFERED);
        usher(slot, EARLY).decline(group(slot, chen));
        assertThat(roster.of(bai, slot).state).isEqualTo(WAITING);
        assertThat(slot.taken).isEqualTo(1);
        assertThat(whyNot(() -> usher(slot, EARLY).invite(new Applicants(List.of(deng), 2), null)))
                .isEqualTo("no_reserved_seat");
    }

    @Test
    void thoseWhoComeTogetherGetTheirSeatsTogetherOrWaitWhole() {
        Slot slot = aSlot(3);
        signUp(slot, EARLY, an, bai);
        usher(slot, EARLY).signUp(new Applicants(List.of(chen), 1), null);
        assertThat(slot.taken).isEqualTo(2);
        assertThat(slot.waiting).isEqualTo(2);
        signUp(slot, EARLY, deng);
        assertThat(roster.of(deng, slot).state).as("nobody overtakes").isEqualTo(WAITING);

        usher(slot, EARLY).cancel(new Group(List.of(roster.of(bai, slot))), null);
        assertThat(roster.states(slot, an, bai, chen))
                .containsExactly(CONFIRMED, CANCELLED, OFFERED);
        assertThat(slot.taken).isEqualTo(3);
    }

    @Test
    void aLeaderLearnsOfSeatsThatAreTooFewForTheFirstWhoWait() {
        Slot slot = full(2, an, bai);
        usher(slot, EARLY).signUp(new Applicants(List.of(chen), 1), null);
        cancel(slot, an, EARLY);
        assertThat(roster.of(chen, slot).state).isEqualTo(WAITING);
        assertThat(roster.idle).containsExactly(1);
    }

    @Test
    void backToBackIsNoClashAndOverlapIs() {
        Slot first = aSlot(1);
        signUp(first, EARLY, an);
        Slot next = aSlot(SlotSeats.of(1), START.plus(Duration.ofHours(2)));
        Slot within = aSlot(SlotSeats.of(2), START.plus(Duration.ofMinutes(119)));
        assertThat(whyNot(() -> signUp(within, EARLY, an))).isEqualTo("clash");
        assertThat(whyNot(() -> signUp(within, EARLY, bai, an))).isEqualTo("companion_clash");
        signUp(next, EARLY, an);
        assertThat(roster.of(an, next).state).isEqualTo(CONFIRMED);
    }

    @Test
    void oneMayWaitAtTheSameTimeTwiceAndForWhatClashesWithASeat() {
        Slot mine = full(1, an);
        Slot one = full(1, bai, an);
        Slot two = full(1, chen, an);
        assertThat(roster.states(one, an)).containsExactly(WAITING);
        assertThat(roster.states(two, an)).containsExactly(WAITING);

        cancel(one, bai, EARLY);
        assertThat(whyNot(() -> usher(one, EARLY).accept(group(one, an)))).isEqualTo("clash");
        cancel(mine, an, EARLY);
        usher(one, EARLY).accept(group(one, an));
        assertThat(roster.hoping(an, one)).containsExactly(roster.of(an, two));
        usher(two, EARLY).drop(group(two, an));
        assertThat(roster.of(an, two).state).isEqualTo(DROPPED);
    }

    @Test
    void anotherTimeAsksEverybodyAgainAndSilenceIsAskedAgain() {
        Slot slot = full(2, an, bai, chen);
        Instant later = START.plus(Duration.ofDays(1));
        assertThat(caretaker(slot, EARLY).reschedule(twoHoursFrom(later), UPSTAIRS)).isTrue();
        assertThat(roster.states(slot, an, bai, chen))
                .containsExactly(ASKED_AGAIN, ASKED_AGAIN, WAITING);
        assertThat(slot.taken).as("they keep their seats").isEqualTo(2);
        assertThat(roster.of(chen, slot).startsAt).isEqualTo(later);

        usher(slot, EARLY).reconfirm(group(slot, an));
        Instant day = LONG_BEFORE.plus(Duration.ofDays(1));
        assertThat(slot.dueAt).isEqualTo(day);
        tick(slot, day);
        assertThat(roster.prompted(Occasion.STILL_ASKED)).containsExactly(bai);
        assertThat(roster.prompted(Occasion.CHANGED)).containsExactly(chen);
        assertThat(roster.of(bai, slot).state).as("not dropped").isEqualTo(ASKED_AGAIN);
        assertThat(slot.dueAt).isEqualTo(day.plus(Duration.ofDays(1)));
    }

    @Test
    void theSameTimeAndPlaceAsksNobody() {
        Slot slot = full(1, an);
        assertThat(caretaker(slot, EARLY).reschedule(slot.times, slot.label)).isFalse();
        assertThat(roster.of(an, slot).state).isEqualTo(CONFIRMED);
    }

    @Test
    void aNewTimeThatClashesMustBeSettledFirst() {
        Slot moved = full(1, an);
        Slot other = aSlot(SlotSeats.of(1), START.plus(Duration.ofDays(1)));
        signUp(other, EARLY, an);
        caretaker(moved, EARLY).reschedule(other.times, moved.label);
        assertThat(whyNot(() -> usher(moved, EARLY).reconfirm(group(moved, an))))
                .isEqualTo("clash");
        cancel(other, an, EARLY);
        usher(moved, EARLY).reconfirm(group(moved, an));
        assertThat(roster.of(an, moved).state).isEqualTo(CONFIRMED);
    }

    @Test
    void whoWasAskedAgainCannotTakeAnotherSeatAtThatTimeBeforeAnswering() {
        Slot slot = full(1, an);
        caretaker(slot, EARLY).reschedule(slot.times, UPSTAIRS);
        Slot other = aSlot(1);
        assertThat(whyNot(() -> signUp(other, EARLY, an))).isEqualTo("clash");
    }

    @Test
    void withdrawingEndsAtItsCutOffButWhoeverWasAskedAgainMayUntilTheStart() {
        Slot slot = full(2, an, bai);
        Moment late = before(Duration.ofHours(24));
        assertThat(whyNot(() -> cancel(slot, an, late))).isEqualTo("cancel_closed");
        caretaker(slot, late).reschedule(slot.times, UPSTAIRS);
        cancel(slot, an, before(Duration.ofSeconds(1)));
        assertThat(roster.of(an, slot).state).isEqualTo(CANCELLED);
    }

    @Test
    void whoWaitsMayLeaveAtAnyTime() {
        Slot slot = full(1, an, bai);
        cancel(slot, bai, before(Duration.ofSeconds(1)));
        assertThat(roster.of(bai, slot).state).isEqualTo(CANCELLED);
        assertThat(slot.waiting).isZero();
    }

    @Test
    void whoStillWaitsIsToldWhenTheListCloses() {
        Slot byHand = full(1, an, bai);
        caretaker(byHand, EARLY).close();
        assertThat(roster.states(byHand, an, bai)).containsExactly(CONFIRMED, LIST_CLOSED);

        Slot byTime = full(1, chen, deng);
        tick(byTime, START.minusSeconds(1));
        assertThat(roster.of(deng, byTime).state).isEqualTo(WAITING);
        assertThat(byTime.dueAt).isEqualTo(START);
        tick(byTime, START);
        assertThat(roster.of(deng, byTime).state).isEqualTo(LIST_CLOSED);
        assertThat(byTime.dueAt).isNull();
    }

    @Test
    void calledOffFreesEverybodysTime() {
        Slot slot = full(1, an, bai);
        caretaker(slot, EARLY).callOff("下雨");
        assertThat(roster.states(slot, an, bai)).containsExactly(CALLED_OFF, CALLED_OFF);
        assertThat(slot.taken).isZero();
        assertThat(whyNot(() -> signUp(slot, EARLY, chen))).isEqualTo("called_off");
        signUp(aSlot(1), EARLY, an);
    }

    @Test
    void whereALeaderDecidesARequestHoldsNoSeat() {
        Slot slot = aSlot(1);
        slot.approval = true;
        signUp(slot, EARLY, an);
        signUp(slot, EARLY, bai);
        signUp(slot, EARLY, chen);
        assertThat(roster.states(slot, an, bai)).containsExactly(REQUESTED, REQUESTED);
        assertThat(slot.taken).isZero();
        usher(slot, EARLY).approve(group(slot, bai));
        usher(slot, EARLY).approve(group(slot, an));
        usher(slot, EARLY).reject(group(slot, chen), "why");
        assertThat(roster.states(slot, an, bai, chen))
                .containsExactly(WAITING, CONFIRMED, REJECTED);
        assertThat(whyNot(() -> signUp(slot, EARLY, chen))).isEqualTo("rejected");
    }

    @Test
    void aRequestStandsInTheLineWhereItWasMade() {
        Slot slot = aSlot(2);
        slot.approval = true;
        signUp(slot, EARLY, an);
        signUp(slot, EARLY, bai);
        usher(slot, EARLY).signUp(new Applicants(List.of(chen), 1), null);
        usher(slot, EARLY).approve(group(slot, an));
        usher(slot, EARLY).approve(group(slot, chen));
        assertThat(roster.of(chen, slot).state).isEqualTo(WAITING);
        usher(slot, EARLY).approve(group(slot, bai));
        assertThat(roster.states(slot, bai, chen)).containsExactly(OFFERED, WAITING);
    }

    @Test
    void afterTheListWasClosedARequestGetsASeatOrNothing() {
        Slot slot = aSlot(1);
        slot.approval = true;
        signUp(slot, EARLY, an);
        signUp(slot, EARLY, bai);
        caretaker(slot, EARLY).close();
        usher(slot, EARLY).approve(group(slot, an));
        assertThat(roster.of(an, slot).state).isEqualTo(CONFIRMED);
        assertThat(whyNot(() -> usher(slot, EARLY).approve(group(slot, bai)))).isEqualTo("full");
    }

    @Test
    void whoDidNotComeIsNotedFromTheStartOn() {
        Slot slot = full(1, an);
        assertThat(whyNot(() -> usher(slot, EARLY).note(group(slot, an), Attendance.NO_SHOW)))
                .isEqualTo("not_started");
        usher(slot, SlotFixture.at(START)).note(group(slot, an), Attendance.NO_SHOW);
        assertThat(roster.of(an, slot).state).isEqualTo(NO_SHOW);
        assertThat(whyNot(() -> cancel(slot, an, SlotFixture.at(START)))).isEqualTo("step_not_now");
    }

    @Test
    void whatWasNotedByMistakeIsNotedAnew() {
        Slot slot = full(2, an, bai);
        Moment onTheDay = SlotFixture.at(START);
        usher(slot, before(Duration.ofMinutes(20))).note(group(slot, an), Attendance.CHECKED_IN);
        assertThat(
                        whyNot(
                                () ->
                                        usher(slot, before(Duration.ofMinutes(20)))
                                                .note(group(slot, an), Attendance.ATTENDED)))
                .isEqualTo("not_started");
        usher(slot, onTheDay).note(group(slot, an), Attendance.CHECKED_OUT);
        usher(slot, onTheDay).note(group(slot, an), Attendance.ATTENDED);
        usher(slot, onTheDay).note(group(slot, an), Attendance.LEFT_EARLY);
        usher(slot, onTheDay).note(group(slot, bai), Attendance.NO_SHOW);
        assertThat(roster.states(slot, an, bai)).containsExactly(LEFT_EARLY, NO_SHOW);
        assertThat(whyNot(() -> usher(slot, onTheDay).note(group(slot, bai), Attendance.NO_SHOW)))
                .isEqualTo("step_not_now");
        assertThat(
                        whyNot(
                                () ->
                                        usher(slot, onTheDay)
                                                .note(group(slot, an), Attendance.CHECKED_OUT)))
                .isEqualTo("step_not_now");
        usher(slot, onTheDay).note(group(slot, bai), Attendance.CHECKED_IN);
        assertThat(slot.taken).isEqualTo(2);
    }

    @Test
    void whoStandsAtTheDoorGetsAFreeSeatUntilTheEndAndNothingElse() {
        Slot slot = full(2, an);
        Moment onTheDay = SlotFixture.at(START.plusSeconds(60));
        Applicants door = Applicants.alone(bai);
        assertThat(whyNot(() -> signUp(slot, onTheDay, bai))).isEqualTo("closed");
        assertThat(whyNot(() -> usher(slot, onTheDay).walkIn(Applicants.alone(an), null)))
                .isEqualTo("already_in");
        Slot other = full(1, deng);
        assertThat(whyNot(() -> usher(other, onTheDay).walkIn(Applicants.alone(an), null)))
                .isEqualTo("full");
        Slot clashing = aSlot(1);
        assertThat(whyNot(() -> usher(clashing, onTheDay).walkIn(Applicants.alone(an), null)))
                .isEqualTo("clash");
        Moment end = SlotFixture.at(slot.times.endsAt());
        assertThat(whyNot(() -> usher(slot, end).walkIn(door, null))).isEqualTo("closed");
        usher(slot, onTheDay).walkIn(door, null);
        assertThat(roster.of(bai, slot).state).isEqualTo(CONFIRMED);
        caretaker(clashing, EARLY).callOff("x");
        assertThat(whyNot(() -> usher(clashing, onTheDay).walkIn(Applicants.alone(chen), null)))
                .isEqualTo("called_off");
    }

    @Test
    void whoTakesPartIsRemindedADayAndTwoHoursBefore() {
        Slot slot = full(1, an, bai);
        Instant day = START.minus(Duration.ofHours(24));
        assertThat(slot.dueAt).isEqualTo(day);
        tick(slot, day.minusSeconds(1));
        assertThat(roster.prompted(Occasion.STARTS_SOON)).isEmpty();
        tick(slot, day);
        assertThat(roster.prompted(Occasion.STARTS_SOON)).containsExactly(an);
        assertThat(slot.dueAt).isEqualTo(START.minus(Duration.ofHours(2)));
        tick(slot, slot.dueAt);
        assertThat(roster.prompted(Occasion.STARTS_SOON)).containsExactly(an, an);
        assertThat(slot.dueAt).isEqualTo(START);
        tick(slot, START);
        assertThat(roster.prompted(Occasion.STARTS_SOON)).hasSize(2);
    }

    @Test
    void nobodyIsRemindedOfTheOldTimeOrOfWhatIsCalledOff() {
        Slot moved = full(1, an);
        Instant later = START.plus(Duration.ofDays(3));
        caretaker(moved, EARLY).reschedule(twoHoursFrom(later), UPSTAIRS);
        tick(moved, START.minus(Duration.ofHours(24)));
        Slot off = full(1, bai);
        caretaker(off, EARLY).callOff("x");
        tick(off, START.minus(Duration.ofHours(24)));
        assertThat(roster.prompted(Occasion.STARTS_SOON)).isEmpty();
        tick(moved, later.minus(Duration.ofHours(24)));
        assertThat(roster.prompted(Occasion.STARTS_SOON)).containsExactly(an);
    }

    @Test
    void aSlotThatHasBegunOrTakesTwentyThreeHoursIsRefused() {
        SlotTimes night =
                new SlotTimes(START, START.plus(Duration.ofHours(23)), null, START, START, START);
        Slot slot = full(1, an);
        assertThat(whyNot(() -> caretaker(slot, EARLY).reschedule(night, UPSTAIRS)))
                .isEqualTo("too_long");
        assertThat(whyNot(() -> aSlot(SlotSeats.of(1), LONG_BEFORE))).isEqualTo("in_the_past");
        assertThat(slot.label).isEqualTo(SlotFixture.LABEL);
        assertThat(roster.of(an, slot).state).isEqualTo(CONFIRMED);
    }

    @Test
    void anHourThatTheClocksLeaveOutIsRefusedAndOneThatComesTwiceIsTheFirst() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDateTime gap = LocalDateTime.parse("2027-03-28T02:30");
        assertThat(whyNot(() -> new LocalSpan(gap, gap.plusHours(1), berlin).startsAt()))
                .isEqualTo("no_such_time");
        assertThat(whyNot(() -> new LocalSpan(gap.minusHours(1), gap, berlin).endsAt()))
                .isEqualTo("no_such_time");
        LocalSpan across = new LocalSpan(gap.minusHours(1), gap.plusHours(1), berlin);
        assertThat(Duration.between(across.startsAt(), across.endsAt())).hasHours(1);

        LocalDateTime twice = LocalDateTime.parse("2027-10-31T02:30");
        LocalSpan autumn = new LocalSpan(twice, twice.plusMinutes(30), berlin);
        assertThat(autumn.startsAt()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(Duration.between(autumn.startsAt(), autumn.endsAt())).hasMinutes(90);

        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        assertThat(new LocalSpan(gap, gap.plusHours(1), shanghai).startsAt())
                .isEqualTo(Instant.parse("2027-03-27T18:30:00Z"));
        assertThat(whyNot(() -> new LocalSpan(gap, gap, shanghai).endsAt()))
                .isEqualTo("ends_before_start");
    }

    @Test
    void everyRefusalHasItsOwnReason() {
        Slot slot = aSlot(new SlotSeats(2, 0, 0, 1), START);
        slot.times =
                new SlotTimes(
                        START,
                        START.plusSeconds(60),
                        LONG_BEFORE,
                        START.minusSeconds(60),
                        START,
                        START);
        Moment tooEarly = SlotFixture.at(LONG_BEFORE.minusSeconds(1));
        assertThat(whyNot(() -> signUp(slot, tooEarly, an))).isEqualTo("not_yet_open");
        assertThat(whyNot(() -> signUp(slot, EARLY, an, bai, chen))).isEqualTo("group_too_large");
        signUp(slot, EARLY, an);
        assertThat(whyNot(() -> signUp(slot, EARLY, an))).isEqualTo("already_in");
        assertThat(whyNot(() -> signUp(slot, EARLY, bai, an))).isEqualTo("companion_already_in");
        signUp(slot, EARLY, bai);
        signUp(slot, EARLY, chen);
        assertThat(whyNot(() -> signUp(slot, EARLY, chen))).isEqualTo("already_waiting");
        assertThat(whyNot(() -> signUp(slot, EARLY, deng))).isEqualTo("full_waiting");
        cancel(slot, an, EARLY);
        assertThat(whyNot(() -> signUp(slot, EARLY, chen))).isEqualTo("already_offered");
        Moment late = before(Duration.ofSeconds(60));
        assertThat(whyNot(() -> signUp(slot, late, deng))).isEqualTo("closed");

        Slot noList = aSlot(SlotSeats.withoutWaiting(2), START.plus(Duration.ofDays(1)));
        signUp(noList, EARLY, an);
        assertThat(whyNot(() -> signUp(noList, EARLY, bai, chen))).isEqualTo("seats_left");
        signUp(noList, EARLY, bai);
        assertThat(whyNot(() -> signUp(noList, EARLY, chen))).isEqualTo("full");
        caretaker(noList, EARLY).close();
        assertThat(whyNot(() -> signUp(noList, EARLY, chen))).isEqualTo("closed");
    }

    @Test
    void afterTheStartNobodyBeginsToWait() {
        Slot slot = aSlot(1);
        slot.times =
                new SlotTimes(
                        START, START.plusSeconds(60), null, START.plusSeconds(60), START, START);
        signUp(slot, SlotFixture.at(START), an);
        assertThat(whyNot(() -> signUp(slot, SlotFixture.at(START), bai))).isEqualTo("full");
    }

    @Test
    void timesThatMakeNoSenseAreNoTimes() {
        Instant end = START.plusSeconds(60);
        Instant late = end.plusSeconds(1);
        assertThatThrownBy(() -> new SlotTimes(end, START, null, START, START, START))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SlotTimes(START, end, null, late, START, START))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SlotTimes(START, end, START, START, START, START))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SlotTimes(START, end, null, START, end, START))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SlotTimes(START, end, null, START, START, end))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCommunityMaySetTheHoursItself() {
        SignupNorms norms =
                SignupNorms.of(
                        java.util.Map.of("signup-offer-hours", "6", "signup-near-hours", "soon"));
        assertThat(norms.offer()).isEqualTo(Duration.ofHours(6));
        assertThat(norms.near()).isEqualTo(Duration.ofHours(48));
    }

    private Duration offeredFor(Duration beforeStart) {
        Moment at = before(beforeStart);
        Slot slot = full(1, an, bai);
        remove(slot, an, false, at);
        Signup first = roster.of(bai, slot);
        return first.state == OFFERED ? Duration.between(at.now(), first.offeredUntil) : null;
    }

    private Slot full(int capacity, UUID... persons) {
        Slot slot = aSlot(capacity);
        for (UUID one : persons) {
            signUp(slot, EARLY, one);
        }
        return slot;
    }

    private void signUp(Slot slot, Moment at, UUID... together) {
        usher(slot, at).signUp(new Applicants(List.of(together), 0), Ids.next());
    }

    private void cancel(Slot slot, UUID one, Moment at) {
        usher(slot, at).cancel(group(slot, one), null);
    }

    private void remove(Slot slot, UUID one, boolean withSeat, Moment at) {
        usher(slot, at).remove(group(slot, one), withSeat, "why");
    }

    private Group group(Slot slot, UUID one) {
        return roster.group(roster.of(one, slot));
    }

    private Usher usher(Slot slot, Moment at) {
        return new Usher(slot, roster, at);
    }

    private Caretaker caretaker(Slot slot, Moment at) {
        return new Caretaker(slot, roster, at);
    }

    private void tick(Slot slot, Instant now) {
        new SlotClock(slot, roster, SlotFixture.at(now)).tick();
    }

    /** The key of the reason; null if it went through. */
    private static String whyNot(Runnable verb) {
        try {
            verb.run();
            return null;
        } catch (Conflict refused) {
            return refused.getMessage().replace("signup:", "");
        }
    }
}
