package org.wushe.services.rooms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.shared.Span;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/** A room taken for a stretch of time, or asked for. */
@Entity
class Booking extends CommunityRow {

    private static final int SKIP_LOCKED = -2;

    @Version int version;

    @Column(updatable = false)
    String number;

    @Column(name = "room_id")
    UUID roomId;

    /** The first of a series; null for a single one. */
    @Column(name = "series_id", updatable = false)
    UUID seriesId;

    /** The session that needs the room; null for all others. */
    @Column(name = "session_id", updatable = false)
    UUID sessionId;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    /** With the time for setting up. */
    @Column(name = "held_from")
    Instant heldFrom;

    /** With the time for clearing away. */
    @Column(name = "held_until")
    Instant heldUntil;

    @Enumerated(EnumType.STRING)
    BookingState state;

    String purpose;

    int people;

    /** The member who asked, or the staff member who booked. */
    @Column(name = "booker_id")
    UUID bookerId;

    @Column(name = "booker_name")
    String bookerName;

    /** Whom staff booked it for, empty for the booker herself. */
    @Column(name = "for_whom")
    String forWhom = "";

    /** Why it is outside the opening hours, empty if it is not. */
    @Column(name = "override_reason")
    String overrideReason = "";

    @Column(name = "made_at", updatable = false)
    Instant madeAt;

    /** Until when an answer keeps it alive; null if it was never asked for. */
    @Column(name = "lapses_at", updatable = false)
    Instant lapsesAt;

    @Column(name = "decided_by")
    UUID decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    /** Why it was refused or cancelled. */
    String reason;

    /**
     * Until when an ask is kept: so long before its start, or until it starts if that would leave
     * the desk less than as long to answer.
     */
    Instant lapsing(Duration before) {
        Instant early = startsAt.minus(before);
        return early.isBefore(madeAt.plus(before)) ? startsAt : early;
    }

    /**
     * @throws Missing if there is no such booking here
     */
    static Booking ofId(UUID id) {
        return Booking.<Booking>findByIdOptional(id).orElseThrow(Missing::new);
    }

    /** Those that hold the room at any moment of a time. */
    static List<Booking> holding(UUID roomId, Span time) {
        return list(
                "roomId = ?1 and state in ?2 and heldFrom < ?3 and heldUntil > ?4 order by startsAt",
                roomId,
                BookingState.LIVE,
                time.until(),
                time.from());
    }

    static Optional<Booking> ofSession(UUID sessionId) {
        return Booking.<Booking>find("sessionId = ?1 and state in ?2", sessionId, BookingState.LIVE)
                .firstResultOptional();
    }

    /** Asks nobody has answered yet, by when they are wanted. */
    static List<Booking> asked(Instant now, int most) {
        return Booking.<Booking>find(
                        "state = ?1 and endsAt > ?2 order by startsAt, id", BookingState.ASKED, now)
                .range(0, most - 1)
                .list();
    }

    static List<UUID> lapsed(Instant now, int most) {
        return Booking.<Booking>find(
                        "state = ?1 and lapsesAt <= ?2 order by lapsesAt", BookingState.ASKED, now)
                .range(0, most - 1)
                .stream()
                .map(booking -> booking.id)
                .toList();
    }

    /** Empty while another holds it, and if it was answered meanwhile. */
    static Optional<Booking> holdLapsed(UUID id, Instant now) {
        return Booking.<Booking>find(
                        "id = ?1 and state = ?2 and lapsesAt <= ?3", id, BookingState.ASKED, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }

    static long waitingOf(UUID memberId, Instant now) {
        return count(
                "bookerId = ?1 and state = ?2 and endsAt > ?3", memberId, BookingState.ASKED, now);
    }

    static List<Booking> ofMember(UUID memberId, int most) {
        return Booking.<Booking>find("bookerId = ?1 order by startsAt desc, id", memberId)
                .range(0, most - 1)
                .list();
    }

    Span time() {
        return new Span(startsAt, endsAt);
    }

    void at(Room room, Span use) {
        Span held = room.holding(use);
        roomId = room.id;
        startsAt = use.from();
        endsAt = use.until();
        heldFrom = held.from();
        heldUntil = held.until();
    }

    boolean isLive() {
        return BookingState.LIVE.contains(state);
    }

    void confirm(UUID by, Instant at) {
        requireAhead(state == BookingState.ASKED, at);
        decide(BookingState.CONFIRMED, by, null, at);
    }

    void refuse(UUID by, String why, Instant at) {
        requireAhead(state == BookingState.ASKED, at);
        decide(BookingState.REFUSED, by, why, at);
    }

    /**
     * @param why null if it is the booker's own
     */
    void cancel(UUID by, String why, Instant at) {
        requireAhead(isLive(), at);
        decide(BookingState.CANCELLED, by, why, at);
    }

    void lapse(Instant at) {
        decide(BookingState.LAPSED, null, null, at);
    }

    private void decide(BookingState next, UUID by, String why, Instant at) {
        state = next;
        decidedBy = by;
        decidedAt = at;
        reason = why;
    }

    private void requireAhead(boolean fits, Instant at) {
        if (!fits) {
            throw new Conflict("rooms", "booking_decided");
        }
        if (!at.isBefore(endsAt)) {
            throw new Conflict("rooms", "booking_over");
        }
    }
}
