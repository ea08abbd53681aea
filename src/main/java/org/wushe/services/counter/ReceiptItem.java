package org.wushe.services.counter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.wushe.shared.BusinessCalendar;
import org.wushe.shared.Span;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/** One service of a receipt, with its own state and time limit. */
@Entity
@Table(name = "receipt_item")
class ReceiptItem extends CommunityRow {

    @Version int version;

    @Column(name = "receipt_id", updatable = false)
    UUID receiptId;

    @Column(updatable = false)
    int position;

    @Column(name = "item_id", updatable = false)
    UUID itemId;

    @Enumerated(EnumType.STRING)
    ReceiptState state;

    /** Which materials are missing, what the result is or why it was refused; else null. */
    String note;

    /** Working days it takes, as promised when it came in. */
    @Column(updatable = false)
    int days;

    /** From then on the days count; null before. */
    @Column(name = "accepted_at")
    Instant acceptedAt;

    /** Since when materials are missing; null while none are. */
    @Column(name = "stopped_from")
    Instant stoppedFrom;

    /** Earlier stretches without materials, from and until. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> stopped = new TreeMap<>();

    /** When it has to be looked at or done; null while nothing is due. */
    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "changed_at")
    Instant changedAt;

    static List<ReceiptItem> of(UUID receiptId) {
        return list("receiptId = ?1 order by position", receiptId);
    }

    static List<ReceiptItem> of(Collection<UUID> receiptIds) {
        return list("receiptId in ?1 order by position", receiptIds);
    }

    /**
     * @throws Missing if the receipt has no such service
     */
    static ReceiptItem of(UUID receiptId, UUID id) {
        return ReceiptItem.<ReceiptItem>find("receiptId = ?1 and id = ?2", receiptId, id)
                .firstResultOptional()
                .orElseThrow(Missing::new);
    }

    /** Told online, to be looked at within the time a community takes for a first answer. */
    void receive(Instant at, Instant answerDue) {
        state = ReceiptState.RECEIVED;
        dueAt = answerDue;
        changedAt = at;
    }

    /** Taken on at the counter. */
    void acceptAtOnce(Instant at, BusinessCalendar calendar) {
        enter(ReceiptState.ACCEPTED, null, at, calendar);
    }

    void move(ReceiptState next, String why, Instant at, BusinessCalendar calendar) {
        if (!state.next().contains(next)) {
            throw new Conflict("counter", "changed_meanwhile");
        }
        enter(next, why, at, calendar);
    }

    /** She wants it no more; what has ended stays as it is. */
    void withdraw(Instant at, BusinessCalendar calendar) {
        if (!state.isEnded()) {
            enter(ReceiptState.WITHDRAWN, null, at, calendar);
        }
    }

    private void enter(ReceiptState next, String why, Instant at, BusinessCalendar calendar) {
        if (stoppedFrom != null) {
            stopped = new TreeMap<>(stopped);
            stopped.put(stoppedFrom.toString(), at.toString());
            stoppedFrom = null;
        }
        if (next == ReceiptState.MISSING && acceptedAt != null) {
            stoppedFrom = at;
        }
        if (next == ReceiptState.ACCEPTED && acceptedAt == null) {
            acceptedAt = at;
        }
        state = next;
        note = why;
        changedAt = at;
        dueAt =
                next == ReceiptState.ACCEPTED
                        ? calendar.deadline(acceptedAt, days, stretches())
                        : null;
    }

    private List<Span> stretches() {
        return stopped.entrySet().stream()
                .map(one -> new Span(Instant.parse(one.getKey()), Instant.parse(one.getValue())))
                .toList();
    }
}
