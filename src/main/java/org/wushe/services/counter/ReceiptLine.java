package org.wushe.services.counter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.services.CounterItem;

/**
 * One service of a receipt as pages show it.
 *
 * @param note which materials are missing, what the result is or why not; may be null
 * @param dueAt null while nothing is due
 * @param steps what the desk can do next
 */
record ReceiptLine(
        UUID id,
        CounterItem service,
        ReceiptState state,
        String note,
        Instant dueAt,
        boolean overdue,
        Instant changedAt,
        List<ReceiptState> steps) {

    static ReceiptLine of(ReceiptItem item, CounterItem service, Instant now) {
        return new ReceiptLine(
                item.id,
                service,
                item.state,
                item.note,
                item.dueAt,
                item.dueAt != null && item.dueAt.isBefore(now),
                item.changedAt,
                List.copyOf(item.state.next()));
    }

    public boolean isEnded() {
        return state.isEnded();
    }
}
