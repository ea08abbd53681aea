package org.wushe.volunteering.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;

/** One step of some hours with the value before and after it; never changed. */
@Entity
@Table(name = "service_hours_entry")
class HoursEntry extends CommunityRow {

    @Column(name = "hours_id", updatable = false)
    UUID hoursId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    HoursStep step;

    @Column(name = "minutes_before", updatable = false)
    Integer before;

    @Column(name = "minutes_after", updatable = false)
    Integer after;

    @Column(updatable = false)
    String reason;

    @Column(updatable = false)
    Instant at;

    /** Null for the clock. */
    @Column(name = "actor_id", updatable = false)
    UUID actorId;

    @Column(name = "actor_name", updatable = false)
    String actorName;

    static HoursEntry of(HoursMoved moved, String reason) {
        HoursEntry entry = new HoursEntry();
        entry.hoursId = moved.hoursId();
        entry.step = moved.step();
        entry.before = moved.before();
        entry.after = moved.after();
        entry.reason = reason;
        entry.at = moved.at();
        if (!moved.actor().equals(Actor.CLERK)) {
            entry.actorId = moved.actor().memberId();
            entry.actorName = moved.actor().name();
        }
        return entry;
    }

    static List<HoursEntry> of(UUID hoursId) {
        return list("hoursId = ?1 order by at, id", hoursId);
    }
}
