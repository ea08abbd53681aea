package org.wushe.signup;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Changes a slot in which people already have or await seats. As the {@link Usher} for one slot at
 * one moment, in the hands of whoever holds the slot's row.
 */
final class Caretaker {

    private final Slot slot;
    private final Roster roster;
    private final Moment at;
    private final Usher usher;

    Caretaker(Slot slot, Roster roster, Moment at) {
        this.slot = slot;
        this.roster = roster;
        this.at = at;
        this.usher = new Usher(slot, roster, at);
    }

    /** More seats become offers; fewer than are taken there cannot be. */
    void resize(SlotSeats seats) {
        slot.requireNotCalledOff();
        if (!slot.canShrinkTo(seats)) {
            throw WhyNot.conflict(Reason.BELOW_TAKEN, slot.taken);
        }
        slot.seats = seats;
        usher.passOn();
    }

    /**
     * New times or a new place; whoever was confirmed is asked whether she comes there and then.
     *
     * @return whether those who signed up have to know
     */
    boolean reschedule(SlotTimes times, SlotLabel label) {
        slot.requireBeforeStart(at.now());
        boolean same = slot.times.sameTime(times) && slot.label.place().equals(label.place());
        if (!same && !groups(SignupState.ON_THE_DAY).isEmpty()) {
            throw WhyNot.conflict(Reason.STARTED);
        }
        slot.takePlace(times, at);
        slot.label = label;
        slot.revise(at.now());
        if (!same) {
            Group.inOrder(roster.live(slot)).forEach(usher::tellChange);
        }
        usher.passOn();
        return !same;
    }

    void handOver(UUID leaderId) {
        slot.requireNotCalledOff();
        slot.leaderId = leaderId;
    }

    /** Nobody signs up any more, and those who wait are told so; offers made are kept. */
    void close() {
        if (slot.state != SlotState.OPEN) {
            throw WhyNot.conflict(Reason.STEP_NOT_NOW);
        }
        slot.state = SlotState.CLOSED;
        groups(EnumSet.of(SignupState.WAITING)).forEach(usher::closeList);
    }

    /** At the start the list closes by itself, and what nobody decided on is over too. */
    void begin() {
        groups(EnumSet.of(SignupState.WAITING, SignupState.REQUESTED)).forEach(usher::closeList);
    }

    void callOff(String why) {
        slot.requireNotCalledOff();
        slot.state = SlotState.CALLED_OFF;
        slot.revise(at.now());
        groups(SignupState.BEFORE_THE_DAY).forEach(group -> usher.callOff(group, why));
        groups(EnumSet.of(SignupState.CHECKED_IN)).forEach(group -> usher.callOff(group, why));
    }

    private List<Group> groups(Set<SignupState> states) {
        Collection<Signup> live = roster.live(slot);
        return Group.inOrder(live.stream().filter(row -> states.contains(row.state)).toList());
    }
}
