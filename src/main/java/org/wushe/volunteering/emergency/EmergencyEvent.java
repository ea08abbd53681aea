package org.wushe.volunteering.emergency;

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

/** One line of an emergency's story; it is never changed. */
@Entity(name = "EmergencyEvent")
@Table(name = "emergency_event")
class EmergencyEvent extends CommunityRow {

    @Column(name = "emergency_id")
    UUID emergencyId;

    @Enumerated(EnumType.STRING)
    EmergencyStep step;

    Instant at;

    @Column(name = "actor_id")
    UUID actorId;

    /** The end that was asked for or set; null where the step is about no end. */
    Instant until;

    String note;

    static EmergencyEvent of(
            Emergency emergency,
            EmergencyStep step,
            Actor actor,
            Instant until,
            String note,
            Instant at) {
        EmergencyEvent event = new EmergencyEvent();
        event.emergencyId = emergency.id;
        event.step = step;
        event.at = at;
        event.actorId = actor.memberId();
        event.until = until;
        event.note = note;
        return event;
    }

    static List<EmergencyEvent> of(UUID emergencyId) {
        return list("emergencyId = ?1 order by at, id", emergencyId);
    }
}
