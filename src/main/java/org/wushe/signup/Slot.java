package org.wushe.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;

/**
 * Seats at a time and place. Its counts move only here and together with the sign-ups they count;
 * which move is allowed says {@link Usher}.
 */
@Entity
class Slot extends CommunityRow {

    private static final int SKIP_LOCKED = -2;

    @Version int version;

    @Column(name = "owner_kind", updatable = false)
    String ownerKind;

    @Column(name = "owner_id", updatable = false)
    UUID ownerId;

    @Column(name = "leader_id")
    UUID leaderId;

    @Embedded SlotLabel label;

    @Embedded SlotTimes times;

    @Embedded SlotSeats seats;

    /** Seats gone, offered ones and reserved ones among them. */
    int taken;

    @Column(name = "reserved_taken")
    int reservedTaken;

    /** Seats those who wait would need. */
    int waiting;

    /** Groups that wait; whoever joins the line last stands at this place. */
    int line;

    /** The last number given in the line. */
    int turns;

    @Column(updatable = false)
    boolean approval;

    @Enumerated(EnumType.STRING)
    SlotState state;

    /** Counts the changes of what a calendar shows: time, place, title, and that it is off. */
    int revision;

    /** When the last of them was; null if there was none. */
    @Column(name = "revised_at")
    Instant revisedAt;

    /** When those who are silent are asked again; null if nobody was asked. */
    @Column(name = "ask_again_at")
    Instant askAgainAt;

    /** When those who take part are reminded next; null if not any more. */
    @Column(name = "remind_at")
    Instant remindAt;

    /** When the clock has to look next; never later than needed, null for never. */
    @Column(name = "due_at")
    Instant dueAt;

    static Slot open(SlotPlan plan, Moment at) {
        Slot slot = new Slot();
        slot.ownerKind = plan.owner().kind();
        slot.ownerId = plan.owner().id();
        slot.leaderId = plan.leaderId();
        slot.approval = plan.approval();
        slot.state = SlotState.OPEN;
        slot.label = plan.label();
        slot.seats = plan.seats();
        slot.takePlace(plan.times(), at);
        return slot;
    }

    void takePlace(SlotTimes when, Moment at) {
        at.norms().requireSensible(when, at.now());
        times = when;
        remindAt = at.norms().nextReminder(at.now(), when.startsAt());
        wakeBy(when.startsAt());
        if (remindAt != null) {
            wakeBy(remindAt);
        }
    }

    /** Nobody else changes these slots until the transaction ends. Always in the same order. */
    static List<Slot> hold(Collection<UUID> ids) {
        return ids.stream()
                .sorted()
                .map(id -> Slot.<Slot>findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Objects::nonNull)
                .toList();
    }

    /** As {@link #hold}; empty while another holds it, and if its time has not come. */
    static Optional<Slot> holdDue(UUID id, Instant now) {
        return Slot.<Slot>find("id = ?1 and dueAt <= ?2", id, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }

    static List<UUID> due(Instant now, int most) {
        return getEntityManager()
                .createQuery(
                        "select s.id from Slot s where s.dueAt <= :now order by s.dueAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    static Optional<Slot> seen(UUID id) {
        Optional<Slot> slot = findByIdOptional(id);
        slot.ifPresent(getEntityManager()::detach);
        return slot;
    }

    /** To look at only: whoever changes one reads it anew while she holds it. */
    static List<Slot> seen(String query, Object... parameters) {
        List<Slot> slots = list(query, parameters);
        slots.forEach(getEntityManager()::detach);
        return slots;
    }

    /** Seats anyone can have now. */
    int free() {
        return seats.open() - openTaken();
    }

    private int openTaken() {
        return taken - reservedTaken;
    }

    int freeReserved() {
        return seats.reserved() - reservedTaken;
    }

    boolean canShrinkTo(SlotSeats fewer) {
        return openTaken() <= fewer.open() && reservedTaken <= fewer.reserved();
    }

    /** Whether one can begin to wait. */
    boolean hasList(Instant now) {
        return seats.hasWaitingList() && state == SlotState.OPEN && !times.started(now);
    }

    int nextTurn() {
        turns++;
        return turns;
    }

    /** The only way a sign-up changes its state. */
    void move(Group group, SignupState to, Instant at) {
        count(group, group.state(), -1);
        group.rows()
                .forEach(
                        row -> {
                            row.state = to;
                            row.changedAt = at;
                        });
        count(group, to, 1);
    }

    private void count(Group group, SignupState state, int sign) {
        int some = sign * group.seats();
        if (state != null && state.takesSeat()) {
            taken += some;
            reservedTaken += group.lead().reserved ? some : 0;
        }
        if (state == SignupState.WAITING) {
            waiting += some;
            line += group.lead().isLead() ? sign : 0;
        }
    }

    void revise(Instant at) {
        revision++;
        revisedAt = at;
    }

    void wakeBy(Instant at) {
        dueAt = dueAt == null || at.isBefore(dueAt) ? at : dueAt;
    }

    void requireNotCalledOff() {
        if (state == SlotState.CALLED_OFF) {
            throw WhyNot.conflict(Reason.CALLED_OFF);
        }
    }

    void requireBeforeStart(Instant now) {
        requireNotCalledOff();
        if (times.started(now)) {
            throw WhyNot.conflict(Reason.STARTED);
        }
    }
}
