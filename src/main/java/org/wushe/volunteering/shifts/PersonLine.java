package org.wushe.volunteering.shifts;

import java.util.List;
import java.util.UUID;

/**
 * Somebody in the leader's list.
 *
 * @param state of her sign-up
 * @param position in the waiting list, null if she does not wait
 */
record PersonLine(
        UUID signup, UUID person, String name, String number, String state, Integer position) {

    public boolean isRemovable() {
        return List.of("CONFIRMED", "ASKED_AGAIN", "WAITING", "OFFERED").contains(state);
    }

    public boolean isAbsentable() {
        return List.of("CONFIRMED", "ASKED_AGAIN").contains(state);
    }
}
