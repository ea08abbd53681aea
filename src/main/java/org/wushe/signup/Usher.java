package org.wushe.signup;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Shows people to the seats of one slot at one moment, and to the door. Knows the rules of taking,
 * freeing and passing on seats; whoever calls holds the slot's row.
 */
final class Usher {

    private final Slot slot;
    private final Roster roster;
    private final SignupNorms norms;
    private final Instant now;

    Usher(Slot slot, Roster roster, Moment at) {
        this.slot = slot;
        this.roster = roster;
        this.norms = at.norms();
        this.now = at.now();
    }

    /** They get seats, or wait whole; where a leader decides they ask for it. */
    Group signUp(Applicants who, UUID signedBy) {
        List<Signup> known = roster.concerning(who.persons(), slot);
        refuse(SlotPolicy.shut(slot, who, known, now));
        refuse(SlotPolicy.noPlace(slot, who, known, now));
        Group group = Group.of(who, slot, false, signedBy, now);
        enter(group, slot.approval ? SignupState.REQUESTED : placeFor(group));
        return group;
    }

    /** They stand at the door: what counts is a free seat, not until when one could sign up. */
    Group walkIn(Applicants who, UUID signedBy) {
        slot.requireNotCalledOff();
        if (!now.isBefore(slot.times.endsAt())) {
            throw WhyNot.conflict(Reason.CLOSED);
        }
        List<Signup> known = roster.concerning(who.persons(), slot);
        refuse(SlotPolicy.inAlready(slot, who, known));
        if (SlotPolicy.waits(slot, who.seats())) {
            throw WhyNot.conflict(Reason.FULL);
        }
        refuse(SlotPolicy.clash(slot, who.persons(), known));
        Group group = Group.of(who, slot, false, signedBy, now);
        enter(group, SignupState.CONFIRMED);
        return group;
    }

    /** A reserved seat for somebody by name; hers once she accepts. */
    Group invite(Applicants who, UUID signedBy) {
        slot.requireBeforeStart(now);
        refuse(SlotPolicy.inAlready(slot, who, roster.concerning(who.persons(), slot)));
        if (who.seats() > slot.freeReserved()) {
            throw WhyNot.conflict(Reason.NO_RESERVED_SEAT);
        }
        Group group = Group.of(who, slot, true, signedBy, now);
        keepFor(group, norms.offerByHand(now, slot.times.startsAt()));
        enter(group, SignupState.OFFERED);
        return group;
    }

    /** Her place in the line is that of her request, which may be before those who wait. */
    void approve(Group group) {
        require(group, SignupState.REQUESTED);
        slot.requireNotCalledOff();
        List<Signup> known = roster.concerning(group.persons(), slot);
        refuse(SlotPolicy.noPlace(slot, group.applicants(), known, now));
        move(group, placeFor(group));
        passOn();
    }

    void reject(Group group, String why) {
        require(group, SignupState.REQUESTED);
        leave(group, SignupState.REJECTED, why);
    }

    /** A leader offers a seat that the engine may not or cannot offer any more. */
    void offer(Group group) {
        require(group, SignupState.WAITING);
        slot.requireBeforeStart(now);
        if (group.seats() > slot.free()) {
            throw WhyNot.conflict(Reason.NO_FREE_SEAT);
        }
        offer(group, norms.offerByHand(now, slot.times.startsAt()));
    }

    void accept(Group group) {
        require(group, SignupState.OFFERED);
        if (!now.isBefore(group.lead().offeredUntil)) {
            throw WhyNot.conflict(Reason.OFFER_LAPSED);
        }
        requireNoClash(group, roster.concerning(group.persons(), slot));
        move(group, SignupState.CONFIRMED);
    }

    void decline(Group group) {
        require(group, SignupState.OFFERED);
        leave(group, SignupState.DECLINED, null);
        passOn();
    }

    /** Comes at the new time or place too. What else she was asked again for is no clash yet. */
    void reconfirm(Group group) {
        require(group, SignupState.ASKED_AGAIN);
        requireNotBusy(group);
        move(group, SignupState.CONFIRMED);
    }

    /** Withdraws on her own: who waits at any time, who has a seat before the cut-off. */
    void cancel(Group group, String why) {
        require(group, SignupState.BEFORE_THE_DAY);
        SignupState from = group.state();
        Instant until =
                from == SignupState.CONFIRMED ? slot.times.cancelUntil() : slot.times.startsAt();
        if (SignupState.TAKING_PART.contains(from) && !now.isBefore(until)) {
            throw WhyNot.conflict(Reason.CANCEL_CLOSED, until);
        }
        boolean offered = from == SignupState.OFFERED;
        leave(group, offered ? SignupState.DECLINED : SignupState.CANCELLED, why);
        passOn();
    }

    /**
     * A leader takes somebody off.
     *
     * @param withSeat whether the slot becomes smaller by her seats, so that nobody moves up
     */
    void remove(Group group, boolean withSeat, String why) {
        require(group, SignupState.BEFORE_THE_DAY);
        boolean seated = group.state().takesSeat();
        leave(group, SignupState.REMOVED, why);
        if (withSeat && seated) {
            slot.seats = slot.seats.without(group.seats(), group.lead().reserved);
        }
        passOn();
    }

    /** She accepted a seat at the same time elsewhere. */
    void drop(Group group) {
        require(group, SignupState.HOPING);
        move(group, SignupState.DROPPED);
        passOn();
    }

    void note(Group group, Attendance noted) {
        slot.requireNotCalledOff();
        if (noted.waitsForTheStart() && !slot.times.started(now)) {
            throw WhyNot.conflict(Reason.NOT_STARTED);
        }
        if (!noted.mayFollow(group.state())) {
            throw WhyNot.conflict(Reason.STEP_NOT_NOW);
        }
        if (SignupState.BUSY.contains(noted.state())) {
            requireNotBusy(group);
        }
        move(group, noted.state());
    }

    /** For those who still waited nobody moves up any more. */
    void closeList(Group group) {
        move(group, SignupState.LIST_CLOSED);
    }

    void callOff(Group group, String why) {
        leave(group, SignupState.CALLED_OFF, why);
    }

    /** Time or place is another now: who waits only learns of it, who was to come is asked. */
    void tellChange(Group group) {
        require(group, SignupState.BEFORE_THE_DAY);
        group.rows().forEach(row -> row.takePlaceAt(slot.times));
        if (group.state() == SignupState.CONFIRMED) {
            move(group, SignupState.ASKED_AGAIN);
            slot.askAgainAt = now.plus(norms.askAgain());
            slot.wakeBy(slot.askAgainAt);
            return;
        }
        if (group.state() == SignupState.OFFERED) {
            Instant until = group.lead().offeredUntil;
            Instant start = slot.times.startsAt();
            keepFor(group, until.isBefore(start) ? until : start);
        }
        roster.prompt(slot, List.of(group), Occasion.CHANGED);
    }

    /** An offer nobody answered in time. */
    void lapse(Group group) {
        require(group, SignupState.OFFERED);
        move(group, SignupState.LAPSED);
    }

    /** Free seats go to the first who wait as offers; where they cannot, a leader has to look. */
    void passOn() {
        if (slot.waiting == 0 || slot.free() <= 0) {
            return;
        }
        SlotTimes times = slot.times;
        norms.offerUntil(now, times.startsAt(), times.promoteUntil()).ifPresent(this::offerAll);
        if (slot.waiting > 0 && slot.free() > 0) {
            roster.idle(slot, slot.free());
        }
    }

    private void offerAll(Instant until) {
        for (Group next : Group.inOrder(roster.waiting(slot, slot.free() + 1))) {
            if (next.seats() > slot.free()) {
                return;
            }
            offer(next, until);
        }
    }

    private void offer(Group group, Instant until) {
        move(group, SignupState.OFFERED);
        keepFor(group, until);
    }

    private void keepFor(Group group, Instant until) {
        group.rows().forEach(row -> row.offeredUntil = until);
        slot.wakeBy(until);
    }

    private SignupState placeFor(Group group) {
        return SlotPolicy.waits(slot, group.seats()) ? SignupState.WAITING : SignupState.CONFIRMED;
    }

    private void enter(Group group, SignupState first) {
        slot.move(group, first, now);
        group.rows().forEach(roster::add);
        roster.moved(slot, group, null, first);
    }

    private void leave(Group group, SignupState to, String why) {
        group.rows().forEach(row -> row.reason = why);
        move(group, to);
    }

    private void move(Group group, SignupState to) {
        SignupState from = group.state();
        slot.move(group, to, now);
        roster.moved(slot, group, from, to);
    }

    private static void refuse(Optional<WhyNot> reason) {
        if (reason.isPresent()) {
            throw reason.get().conflict();
        }
    }

    private void requireNotBusy(Group group) {
        List<Signup> known = roster.concerning(group.persons(), slot);
        requireNoClash(
                group, known.stream().filter(row -> SignupState.BUSY.contains(row.state)).toList());
    }

    private void requireNoClash(Group group, List<Signup> known) {
        refuse(SlotPolicy.clash(slot, group.persons(), known));
    }

    private static void require(Group group, SignupState... allowed) {
        require(group, Arrays.asList(allowed));
    }

    private static void require(Group group, Collection<SignupState> allowed) {
        if (!allowed.contains(group.state())) {
            throw WhyNot.conflict(Reason.STEP_NOT_NOW);
        }
    }
}
