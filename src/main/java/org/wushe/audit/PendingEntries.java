package org.wushe.audit;

import jakarta.transaction.TransactionScoped;
import java.util.ArrayList;
import java.util.List;
import org.wushe.shared.AuditedEvent;

/** What happened in the running transaction and is not in the book yet. */
@TransactionScoped
class PendingEntries {

    private final List<AuditedEvent> events = new ArrayList<>();

    /** Whether it is the first of the transaction. */
    boolean add(AuditedEvent event) {
        events.add(event);
        return events.size() == 1;
    }

    List<AuditedEvent> all() {
        return List.copyOf(events);
    }
}
