package org.wushe.services.fair;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * In which order those who wait at a stall are called: first who booked and whose time has come, by
 * their times; then all others by their numbers, so that who booked and came early waits like
 * everybody else until then.
 */
final class FairLine {

    private FairLine() {}

    static List<FairTicket> of(Collection<FairTicket> tickets, Instant now) {
        return tickets.stream()
                .filter(ticket -> ticket.state == TicketState.WAITING)
                .sorted(
                        Comparator.comparing((FairTicket ticket) -> turn(ticket, now))
                                .thenComparing(ticket -> ticket.number))
                .toList();
    }

    private static Instant turn(FairTicket ticket, Instant now) {
        boolean due = ticket.bookedAt != null && !now.isBefore(ticket.bookedAt);
        return due ? ticket.bookedAt : Instant.MAX;
    }
}
