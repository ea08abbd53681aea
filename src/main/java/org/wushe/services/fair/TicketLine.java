package org.wushe.services.fair;

import java.util.UUID;

/**
 * A number as the helpers at the stall see it.
 *
 * @param name who has it, null if nobody said or the day is over
 * @param order in which it is called among those who wait, from 1 on; 0 if it does not wait
 */
record TicketLine(
        UUID id,
        int number,
        String label,
        String name,
        TicketState state,
        boolean walkIn,
        int order) {

    public boolean isAbsent() {
        return state == TicketState.ABSENT;
    }

    /** How many are called before it. */
    public int getAhead() {
        return Math.max(0, order - 1);
    }
}
