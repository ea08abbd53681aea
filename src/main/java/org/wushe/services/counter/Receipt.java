package org.wushe.services.counter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/** One concern somebody brought, under one number; its services are {@link ReceiptItem}s. */
@Entity
class Receipt extends CommunityRow {

    @Version int version;

    @Column(updatable = false)
    String number;

    /** Whose concern it is. */
    @Column(name = "person_id", updatable = false)
    UUID personId;

    /** The member who sent it, or the staff member who wrote it down. */
    @Column(name = "posted_by", updatable = false)
    UUID postedBy;

    /** Sent by its owner or for her, not told at the counter. */
    @Column(updatable = false)
    boolean online;

    String concern;

    /** Printed beside the number; null once the person is forgotten. */
    @Column(name = "slip_code")
    String slipCode;

    @Column(name = "received_at", updatable = false)
    Instant receivedAt;

    /** The staff member who sees it through; null while nobody does. */
    @Column(name = "in_charge")
    UUID inCharge;

    /** What is due next; null while nothing is. */
    @Column(name = "due_at")
    Instant dueAt;

    /** When the last of its services ended; null before. */
    @Column(name = "closed_at")
    Instant closedAt;

    /**
     * @throws Missing if there is no such receipt here
     */
    static Receipt ofNumber(String number) {
        return Receipt.<Receipt>find("number", number)
                .firstResultOptional()
                .orElseThrow(Missing::new);
    }

    /** To be changed: of two who do, the second sees what the first did. */
    static Receipt held(String number) {
        return Receipt.<Receipt>find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Missing::new);
    }

    static boolean isKnown(String number) {
        return !number.isEmpty() && count("number", number) > 0;
    }

    static Optional<Receipt> ofSlip(String number, String code) {
        return Receipt.<Receipt>find("number = ?1 and slipCode = ?2", number, code)
                .firstResultOptional();
    }

    /** Those that go on, the most urgent first. */
    static List<Receipt> open(int most) {
        return Receipt.<Receipt>find("closedAt is null order by dueAt nulls last, id")
                .range(0, most - 1)
                .list();
    }

    static List<Receipt> openOf(UUID inCharge, int most) {
        return Receipt.<Receipt>find(
                        "closedAt is null and inCharge = ?1 order by dueAt nulls last, id",
                        inCharge)
                .range(0, most - 1)
                .list();
    }

    static List<Receipt> closed(int most) {
        return Receipt.<Receipt>find("closedAt is not null order by closedAt desc, id")
                .range(0, most - 1)
                .list();
    }

    /** Of a person's records, and those a member sent for others. */
    static List<Receipt> of(Collection<UUID> records, UUID poster, Collection<UUID> others) {
        return list(
                "personId in ?1 or (online and postedBy = ?2 and personId in ?3)"
                        + " order by receivedAt desc, id",
                records,
                poster,
                others);
    }

    boolean isClosed() {
        return closedAt != null;
    }

    void requireInCharge(Actor actor) {
        if (!Objects.equals(inCharge, actor.memberId())) {
            throw new Conflict("counter", "not_in_charge");
        }
    }

    void takeOver(Actor actor) {
        if (isClosed()) {
            throw new Conflict("counter", "changed_meanwhile");
        }
        inCharge = actor.memberId();
    }

    /** Brings what is due next and the end into line with its services. */
    void tick(List<ReceiptItem> items, Instant at) {
        dueAt =
                items.stream()
                        .map(item -> item.dueAt)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null);
        closedAt = items.stream().allMatch(item -> item.state.isEnded()) ? at : null;
    }
}
