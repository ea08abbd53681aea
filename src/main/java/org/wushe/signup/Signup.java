package org.wushe.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.tenancy.CommunityRow;

/** One person's sign-up for one slot. Only the slot moves it, so that its counts stay true. */
@Entity
class Signup extends CommunityRow {

    @Version int version;

    @Column(name = "slot_id", updatable = false)
    UUID slotId;

    @Column(name = "person_id", updatable = false)
    UUID personId;

    /** The sign-up of the first of those who came together; her own if she is alone. */
    @Column(name = "group_id", updatable = false)
    UUID groupId;

    /** Her number in the line of the slot. */
    @Column(updatable = false)
    int turn;

    /** Her own seat and those of companions who are not named. */
    @Column(updatable = false)
    int seats;

    /** Invited to one of the reserved seats. */
    @Column(updatable = false)
    boolean reserved;

    @Enumerated(EnumType.STRING)
    SignupState state;

    /** The slot's time, kept here too so that the database can keep a person's times apart. */
    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "offered_until")
    Instant offeredUntil;

    /** The member who signed her up. */
    @Column(name = "signed_by", updatable = false)
    UUID signedBy;

    @Column(name = "signed_at", updatable = false)
    Instant signedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    /** Why she withdrew, was rejected or removed; may be null. */
    String reason;

    static Map<UUID, Long> countBySlot(
            String ownerKind, Instant from, Instant until, SignupState state) {
        return getEntityManager()
                .createQuery(
                        "select s.slotId, count(s) from Signup s join Slot t on t.id = s.slotId"
                                + " where t.ownerKind = :kind and s.state = :state and"
                                + " t.times.startsAt >= :from and t.times.startsAt < :until group by s.slotId",
                        Object[].class)
                .setParameter("kind", ownerKind)
                .setParameter("state", state)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    static Map<UUID, Long> countBySlot(Collection<UUID> slotIds, SignupState state) {
        return getEntityManager()
                .createQuery(
                        "select s.slotId, count(s) from Signup s where s.slotId in :slots and"
                                + " s.state = :state group by s.slotId",
                        Object[].class)
                .setParameter("slots", slotIds)
                .setParameter("state", state)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    static Optional<Signup> seen(UUID id) {
        Optional<Signup> row = findByIdOptional(id);
        row.ifPresent(getEntityManager()::detach);
        return row;
    }

    /** To look at only: whoever moves one reads it anew while she holds its slot. */
    static List<Signup> seen(String query, Object... parameters) {
        List<Signup> rows = list(query, parameters);
        rows.forEach(getEntityManager()::detach);
        return rows;
    }

    boolean isLead() {
        return id.equals(groupId);
    }

    boolean isIn(Slot slot) {
        return slotId.equals(slot.id);
    }

    void takePlaceAt(SlotTimes times) {
        startsAt = times.startsAt();
        endsAt = times.endsAt();
    }
}
