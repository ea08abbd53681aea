package org.wushe.services.fair;

import java.util.List;

/**
 * A stall in the hands of its helpers.
 *
 * @param called null if nobody is called
 * @param line who waits, in the order of calling
 * @param rest all other numbers, the newest first
 * @param last the number that was given last, null before the first
 */
record CallPage(
        DayView day,
        StallRow stall,
        TicketLine called,
        List<TicketLine> line,
        List<TicketLine> rest,
        TicketLine last,
        List<ExpectedLine> expected) {

    /** What a press says it saw. */
    public int getSeen() {
        return called == null ? 0 : called.number();
    }

    public TicketLine getNext() {
        return line.isEmpty() ? null : line.get(0);
    }
}
