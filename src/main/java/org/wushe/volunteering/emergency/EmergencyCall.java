package org.wushe.volunteering.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;

/** A volunteer was called for an emergency; the database keeps it to once. */
@Entity(name = "EmergencyCall")
@Table(name = "emergency_call")
class EmergencyCall extends CommunityRow {

    @Column(name = "emergency_id")
    UUID emergencyId;

    @Column(name = "volunteer_id")
    UUID volunteerId;

    @Column(name = "called_at")
    Instant calledAt;

    static EmergencyCall of(UUID emergencyId, UUID volunteerId, Instant at) {
        EmergencyCall call = new EmergencyCall();
        call.emergencyId = emergencyId;
        call.volunteerId = volunteerId;
        call.calledAt = at;
        return call;
    }
}
