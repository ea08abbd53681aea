package org.wushe.services.fair;

import java.util.List;
import org.wushe.signup.SlotView;

/**
 * What became of a stall, in visits (人次). A health stall counts as every other: how many came,
 * nothing of what was measured (E4-28).
 *
 * @param booked places booked beforehand and not given back
 * @param walkedIn numbers given to who just came
 * @param notReached who was still waiting at the end
 */
record StallFigures(int booked, int walkedIn, int served, int absent, int notReached) {

    static final StallFigures NONE = new StallFigures(0, 0, 0, 0, 0);

    static StallFigures of(List<SlotView> slots, List<FairTicket> tickets) {
        return new StallFigures(
                slots.stream().mapToInt(SlotView::taken).sum(),
                (int) tickets.stream().filter(FairTicket::isWalkIn).count(),
                count(tickets, TicketState.SERVED),
                count(tickets, TicketState.ABSENT),
                count(tickets, TicketState.NOT_REACHED));
    }

    StallFigures plus(StallFigures other) {
        return new StallFigures(
                booked + other.booked,
                walkedIn + other.walkedIn,
                served + other.served,
                absent + other.absent,
                notReached + other.notReached);
    }

    private static int count(List<FairTicket> tickets, TicketState state) {
        return (int) tickets.stream().filter(ticket -> ticket.state == state).count();
    }
}
