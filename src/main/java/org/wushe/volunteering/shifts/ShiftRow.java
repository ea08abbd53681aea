package org.wushe.volunteering.shifts;

import java.time.Instant;
import java.util.List;
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
        Own own,
        String whyNot) {

    /**
     * Where a person stands.
     *
     * @param position in the waiting list, null if she does not wait
     */
    record Own(UUID id, String state, Integer position, Instant offeredUntil) {

        static Own of(SignupView signup) {
            return new Own(
                    signup.id(), signup.state().name(), signup.position(), signup.offeredUntil());
        }

        public boolean isOffered() {
            return state.equals("OFFERED");
        }

        public boolean isAskedAgain() {
            return state.equals("ASKED_AGAIN");
        }

        public boolean isCancellable() {
            return List.of("CONFIRMED", "WAITING", "REQUESTED", "ASKED_AGAIN").contains(state);
        }
    }

    static ShiftRow of(SlotView slot, Post post, String skill, Own own, String whyNot) {
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
