package org.wushe.services.fair;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/** One monthly fair day. It has no price, nor has anything on it. */
@Entity
@Table(name = "fair_day")
class FairDay extends CommunityRow {

    private static final String BUNDLE = "fair";
    private static final int SKIP_LOCKED = -2;

    @Version int version;

    @Column(updatable = false)
    String number;

    /** The first of its month: one is held a month. */
    @Column(name = "month_start")
    LocalDate monthStart;

    @Embedded FairTimes times;
    String place;

    @Enumerated(EnumType.STRING)
    FairState state;

    /** Null while it is not cancelled. */
    @Column(name = "cancel_reason")
    String cancelReason;

    /** Since when members are to be told that it can be booked; null if there is nobody to tell. */
    @Column(name = "tell_at")
    Instant tellAt;

    /** Who was told last, in the order of keys. */
    @Column(name = "told_last")
    UUID toldLast;

    static FairDay plan(String number, FairTimes times, String place) {
        FairDay day = new FairDay();
        day.number = number;
        day.state = FairState.PLANNED;
        day.monthStart = times.heldOn().withDayOfMonth(1);
        day.times = times;
        day.place = place;
        return day;
    }

    /**
     * @throws Missing if there is no such fair day here
     */
    static FairDay ofNumber(String number) {
        return FairDay.<FairDay>find("number", number)
                .firstResultOptional()
                .orElseThrow(Missing::new);
    }

    /** As {@link #ofNumber}; nobody else changes it until the transaction ends. */
    static FairDay hold(String number) {
        return FairDay.<FairDay>find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Missing::new);
    }

    /** Of the day on, in order. */
    static List<FairDay> since(LocalDate day) {
        return list("times.heldOn >= ?1 order by times.heldOn, id", day);
    }

    static List<UUID> toTell(Instant now) {
        return FairDay.<FairDay>list("tellAt <= ?1 order by tellAt", now).stream()
                .map(day -> day.id)
                .toList();
    }

    /** Empty while another instance tells, and when all are told. */
    static Optional<FairDay> holdToTell(UUID id) {
        return FairDay.<FairDay>find("id = ?1 and tellAt is not null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }

    /** Keeps how far telling came; no change of the day that whoever edits it would be told of. */
    static void told(UUID id, UUID last, Instant tellAt) {
        update("toldLast = ?1, tellAt = ?2 where id = ?3", last, tellAt, id);
    }

    /** From a day on to before another, in order. */
    static List<FairDay> between(LocalDate first, LocalDate after) {
        return list(
                "times.heldOn >= ?1 and times.heldOn < ?2 order by times.heldOn, id", first, after);
    }

    /** The last that were held or fell out, the newest first. */
    static List<FairDay> before(LocalDate day, int most) {
        return FairDay.<FairDay>find("times.heldOn < ?1 order by times.heldOn desc, id", day)
                .range(0, most - 1)
                .list();
    }

    /** The months of a time in which one is held. */
    static List<LocalDate> months(LocalDate from, LocalDate to) {
        return FairDay.<FairDay>list(
                        "monthStart between ?1 and ?2 and state <> ?3",
                        from,
                        to,
                        FairState.CANCELLED)
                .stream()
                .map(day -> day.monthStart)
                .toList();
    }

    /** Another day of the same month, or other hours; only while nobody can have booked. */
    void move(FairTimes anew) {
        if (anew.equals(times)) {
            return;
        }
        require(FairState.PLANNED, "times_fixed");
        if (!anew.heldOn().withDayOfMonth(1).equals(monthStart)) {
            throw new Conflict(BUNDLE, "month_fixed");
        }
        times = anew;
    }

    void moveTo(String elsewhere) {
        requireAhead();
        place = elsewhere;
    }

    void open(int stalls, Instant now) {
        require(FairState.PLANNED, "opened_already");
        if (stalls == 0) {
            throw new Conflict(BUNDLE, "no_stalls");
        }
        state = FairState.OPEN;
        tellAt = now;
    }

    void start(LocalDate today) {
        require(FairState.OPEN, "not_open");
        if (!times.heldOn().equals(today)) {
            throw new Conflict(BUNDLE, "not_today");
        }
        state = FairState.RUNNING;
    }

    void close() {
        requireRunning();
        state = FairState.CLOSED;
    }

    void cancel(String reason) {
        requireAhead();
        state = FairState.CANCELLED;
        tellAt = null;
        cancelReason = reason;
    }

    void requireRunning() {
        require(FairState.RUNNING, "not_running");
    }

    void requireAhead() {
        if (!state.isAhead()) {
            throw new Conflict(BUNDLE, "over_already");
        }
    }

    void require(FairState needed, String reason) {
        if (state != needed) {
            throw new Conflict(BUNDLE, reason);
        }
    }

    boolean isOpen() {
        return state == FairState.OPEN || state == FairState.RUNNING;
    }

    String path() {
        return "/services/fair/" + number;
    }
}
