package org.wushe.services.fair;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.services.FairItem;
import org.wushe.signup.SlotState;
import org.wushe.signup.SlotView;

/**
 * A stall as lists and screens show it: numbers, never names.
 *
 * @param number of its service
 * @param health what is measured there is kept nowhere
 * @param minutes how long each time one can book is, 0 if one just queues
 * @param free places that can still be booked
 * @param now the number that is called, null for none
 * @param next who is called after that, the first few
 * @param waiting how many wait
 */
record StallRow(
        UUID id,
        String letter,
        String number,
        String name,
        String provider,
        boolean health,
        int minutes,
        int free,
        String now,
        List<String> next,
        int waiting,
        StallFigures figures) {

    private static final int SHOWN = 3;

    /**
     * @param slots the times of this stall
     * @param tickets the numbers of this stall
     */
    static StallRow of(
            FairStall stall,
            FairItem item,
            List<SlotView> slots,
            List<FairTicket> tickets,
            Instant at) {
        List<FairTicket> line = FairLine.of(tickets, at);
        return new StallRow(
                stall.id,
                stall.letter,
                item.number(),
                item.name(),
                stall.provider,
                item.health(),
                stall.windowMinutes,
                slots.stream().filter(slot -> isBookable(slot, at)).mapToInt(SlotView::free).sum(),
                tickets.stream()
                        .filter(ticket -> ticket.state == TicketState.CALLED)
                        .map(ticket -> FairStall.label(stall.letter, ticket.number))
                        .findFirst()
                        .orElse(null),
                line.stream()
                        .limit(SHOWN)
                        .map(ticket -> FairStall.label(stall.letter, ticket.number))
                        .toList(),
                line.size(),
                StallFigures.of(slots, tickets));
    }

    static boolean isBookable(SlotView slot, Instant at) {
        return slot.state() == SlotState.OPEN && at.isBefore(slot.times().signupUntil());
    }

    public boolean isBookable() {
        return minutes > 0;
    }
}
