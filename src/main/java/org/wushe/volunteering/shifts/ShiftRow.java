package org.wushe.volunteering.shifts;

import java.time.Instant;
import java.util.UUID;
import org.wushe.signup.SignupView;
import org.wushe.signup.SlotState;
import org.wushe.signup.SlotView;

/**
 * A shift as a person sees it.
 *
 * @param kind what is done there in the reader's words, null if that is not one of the kinds
 * @param help what belongs to that and what does not, null for nothing
 * @param skill what it takes in the reader's words, null for nothing
 * @param noShows who had a seat and did not come; 0 if nobody asked
 * @param own her sign-up, null if she has none
 * @param whyNot the one reason why she cannot sign up, null if she can or nobody asked
 */
record ShiftRow(
        UUID id,
        String post,
        String kind,
        String help,
        boolean partyDuty,
        String skill,
        Integer minAge,
        boolean risky,
        Instant startsAt,
        Instant endsAt,
        String place,
        int taken,
        int capacity,
        boolean full,
        boolean calledOff,
        long noShows,
        SignupView own,
        String whyNot) {

    /** A post in the reader's words. */
    record Words(String kind, String help, String skill) {}

    static ShiftRow of(
            SlotView slot, Post post, Words words, long noShows, SignupView own, String whyNot) {
        return new ShiftRow(
                slot.id(),
                post.name,
                words.kind,
                words.help,
                post.partyDuty,
                words.skill,
                post.minAge,
                post.risky,
                slot.times().startsAt(),
                slot.times().endsAt(),
                slot.label().place(),
                slot.taken(),
                slot.seats().capacity(),
                slot.isFull(),
                slot.state() == SlotState.CALLED_OFF,
                noShows,
                own,
                whyNot);
    }
}
