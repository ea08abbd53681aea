package org.wushe.volunteering.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/**
 * A time in which the community calls for hands (domain row E7-10). It has a cause, a start, an end
 * and a second person who approved it; by its end it is over without anybody's doing.
 */
@Entity
class Emergency extends CommunityRow {

    private static final String BUNDLE = "emergency";
    private static final int SKIP_LOCKED = -2;

    @Version int version;

    @Column(updatable = false)
    String title;

    @Column(updatable = false)
    String cause;

    @Column(name = "starts_at", updatable = false)
    Instant startsAt;

    /** As planned, or as it was extended to. */
    @Column(name = "ends_at")
    Instant endsAt;

    @Enumerated(EnumType.STRING)
    EmergencyState state;

    @Column(name = "proposed_at", updatable = false)
    Instant proposedAt;

    @Column(name = "proposed_by", updatable = false)
    UUID proposedBy;

    @Column(name = "reviewed_by")
    UUID reviewedBy;

    /** The end somebody asks for; null if nobody does. */
    @Column(name = "extension_to")
    Instant extensionTo;

    @Column(name = "extension_by")
    UUID extensionBy;

    /** When it was ended before its time; null if it was not. */
    @Column(name = "ended_at")
    Instant endedAt;

    /** From when on volunteers are called; null while nobody is to be called. */
    @Column(name = "call_due_at")
    Instant callDueAt;

    static Emergency propose(EmergencyForm form, ZoneId zone, Actor by, Instant at) {
        Emergency emergency = new Emergency();
        emergency.id = form.idOrFresh();
        emergency.title = form.title;
        emergency.cause = form.cause;
        emergency.startsAt = LocalMinute.in(form.starts, zone).orElseThrow();
        emergency.endsAt = LocalMinute.in(form.ends, zone).orElseThrow();
        emergency.state = EmergencyState.PROPOSED;
        emergency.proposedAt = at;
        emergency.proposedBy = by.memberId();
        return emergency;
    }

    /** Others who change it wait. */
    static Emergency lock(UUID id) {
        return Emergency.<Emergency>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Missing::new);
    }

    /** Approved and not over; those whose start lies ahead are among them. */
    static List<Emergency> live(Instant now) {
        return list(
                "state = ?1 and endsAt > ?2 and endedAt is null order by startsAt, id",
                EmergencyState.APPROVED,
                now);
    }

    static List<UUID> toCall(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select e.id from Emergency e where e.callDueAt <= :now order by e.id",
                        UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Empty while another holds it, and if nobody is to be called any more. */
    static Optional<Emergency> holdToCall(UUID id, Instant now) {
        return Emergency.<Emergency>find("id = ?1 and callDueAt <= ?2", id, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }

    EmergencyPhase phase(Instant now) {
        return switch (state) {
            case PROPOSED -> EmergencyPhase.PROPOSED;
            case REFUSED -> EmergencyPhase.REFUSED;
            case WITHDRAWN -> EmergencyPhase.WITHDRAWN;
            case APPROVED -> phaseByClock(now);
        };
    }

    private EmergencyPhase phaseByClock(Instant now) {
        if (!now.isBefore(over())) {
            return isCalledOff() ? EmergencyPhase.CALLED_OFF : EmergencyPhase.OVER;
        }
        return now.isBefore(startsAt) ? EmergencyPhase.COMING : EmergencyPhase.ON;
    }

    /** From when on it is over. */
    Instant over() {
        return endedAt == null ? endsAt : endedAt;
    }

    void approve(Actor by, Instant now) {
        require(EmergencyState.PROPOSED);
        if (!endsAt.isAfter(now)) {
            throw new Conflict(BUNDLE, "over_before");
        }
        review(EmergencyState.APPROVED, by);
    }

    void refuse(Actor by) {
        require(EmergencyState.PROPOSED);
        review(EmergencyState.REFUSED, by);
    }

    void withdraw() {
        require(EmergencyState.PROPOSED);
        state = EmergencyState.WITHDRAWN;
    }

    void askExtension(Instant until, Actor by, Instant now) {
        requireLive(now);
        if (extensionTo != null) {
            throw new Conflict(BUNDLE, "extension_waits");
        }
        extensionTo = until;
        extensionBy = by.memberId();
    }

    void extend(Instant now) {
        requireAsked(now);
        endsAt = extensionTo;
        forgetExtension();
    }

    void refuseExtension(Instant now) {
        requireAsked(now);
        forgetExtension();
    }

    void end(Instant now) {
        requireLive(now);
        endedAt = now;
        forgetExtension();
    }

    /** It was ended before it had begun. */
    boolean isCalledOff() {
        return endedAt != null && endedAt.isBefore(startsAt);
    }

    /** A project recruits for it from now on; who agreed to it is called when it is on. */
    void recruit(Instant now) {
        requireLive(now);
        callDueAt = now.isBefore(startsAt) ? startsAt : now;
    }

    void callNobody() {
        callDueAt = null;
    }

    void requireLive(Instant now) {
        if (!phase(now).isLive()) {
            throw new Conflict(BUNDLE, "state_changed");
        }
    }

    private void requireAsked(Instant now) {
        requireLive(now);
        if (extensionTo == null) {
            throw new Conflict(BUNDLE, "state_changed");
        }
    }

    private void forgetExtension() {
        extensionTo = null;
        extensionBy = null;
    }

    private void review(EmergencyState decided, Actor by) {
        state = decided;
        reviewedBy = by.memberId();
    }

    private void require(EmergencyState allowed) {
        if (state != allowed) {
            throw new Conflict(BUNDLE, "state_changed");
        }
    }
}
