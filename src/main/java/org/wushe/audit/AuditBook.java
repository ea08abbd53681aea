package org.wushe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.wushe.shared.AuditedEvent;
import org.wushe.shared.BeforeCommit;
import org.wushe.tenancy.CurrentCommunity;

/**
 * Writes what the rooms tell into the community's chain, in the transaction of the change: both are
 * kept or neither. The entries are written as the transaction's very last statements, so that the
 * chain's head is locked only for a moment and never while anything else is waited for.
 */
@ApplicationScoped
class AuditBook {

    private final PendingEntries pending;
    private final BeforeCommit beforeCommit;
    private final CurrentCommunity community;
    private final EntityManager entities;
    private final ChainSql sql;

    AuditBook(
            PendingEntries pending,
            BeforeCommit beforeCommit,
            CurrentCommunity community,
            EntityManager entities,
            ChainSql sql) {
        this.pending = pending;
        this.beforeCommit = beforeCommit;
        this.community = community;
        this.entities = entities;
        this.sql = sql;
    }

    void keep(@Observes AuditedEvent event) {
        String slug = community.slug();
        if (pending.add(event)) {
            openSession();
            beforeCommit.runLast(() -> write(slug));
        }
    }

    /** A session cannot be opened any more once the transaction has begun to end. */
    private void openSession() {
        entities.isJoinedToTransaction();
    }

    private void write(String slug) {
        entities.flush();
        Head head = sql.lockHead(slug);
        List<SealedEntry> entries = new ArrayList<>();
        for (AuditedEvent event : pending.all()) {
            SealedEntry sealed =
                    SealedEntry.after(head, AuditEntry.of(slug, head.seq() + 1, event));
            entries.add(sealed);
            head = sealed.head();
        }
        sql.append(entries);
        sql.moveHead(slug, head);
    }
}
