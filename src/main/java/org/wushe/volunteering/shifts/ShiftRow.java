package org.wushe.volunteering.shifts;

import java.time.Instant;
import java.util.UUID;
import org.wushe.signup.SignupView;
import org.wushe.signup.SlotState;
import org.wushe.signup.SlotView;

/**
 * A shift as a person sees it.
 *
 * @param skill what it takes in the reader's words, null for nothing
 * @param own her sign-up, null if she has none
 * @param whyNot the one reason why she cannot sign up, null if she can or nobody asked
 */
record ShiftRow(
        UUID id,
        String post,
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
        SignupView own,
        String whyNot) {

    static ShiftRow of(SlotView slot, Post post, String skill, SignupView own, String whyNot) {
        return new ShiftRow(
                slot.id(),
                post.name,
                skill,
                post.minAge,
                post.risky,
                slot.times().startsAt(),
                slot.times().endsAt(),
                slot.label().place(),
                slot.taken(),
                slot.seats().capacity(),
                slot.isFull(),
                slot.state() == SlotState.CALLED_OFF,
                own,
                whyNot);
    }
}
