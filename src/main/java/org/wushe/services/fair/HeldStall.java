package org.wushe.services.fair;

import java.util.UUID;
import org.wushe.web.Missing;

/** A stall of a fair day that goes on, in the hands of whoever gives or calls its numbers. */
record HeldStall(FairDay day, FairStall stall) {

    /**
     * The stall is held before the day is read, so that a day that has just ended is seen as ended.
     *
     * @throws Missing if there is no such stall on that day
     */
    static HeldStall of(String number, UUID stallId) {
        FairStall stall = FairStall.hold(stallId);
        FairDay day = FairDay.ofNumber(number);
        if (!stall.dayId.equals(day.id)) {
            throw new Missing();
        }
        day.requireRunning();
        return new HeldStall(day, stall);
    }

    String label(FairTicket ticket) {
        return FairStall.label(stall.letter, ticket.number);
    }
}
