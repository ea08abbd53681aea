package org.wushe.services.counter;

import java.time.Instant;
import java.util.List;
import org.wushe.people.PersonRow;
import org.wushe.web.SlipCodes;

/**
 * A receipt as lists and pages show it.
 *
 * @param code as it is printed; empty once the person is forgotten
 * @param who whose concern it is
 * @param inCharge who sees it through; null while nobody does
 * @param mine whether that is the reader
 * @param dueAt null while nothing is due
 */
record ReceiptView(
        String number,
        String code,
        String concern,
        PersonRow who,
        boolean online,
        Instant receivedAt,
        String inCharge,
        boolean mine,
        Instant dueAt,
        boolean overdue,
        Instant closedAt,
        List<ReceiptLine> lines) {

    static String code(Receipt receipt) {
        return receipt.slipCode == null ? "" : SlipCodes.printed(receipt.slipCode);
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public long getEnded() {
        return lines.stream().filter(ReceiptLine::isEnded).count();
    }

    /** Whether she has to bring something. */
    public boolean isWaitingForHer() {
        return lines.stream().anyMatch(line -> line.state() == ReceiptState.MISSING);
    }
}
