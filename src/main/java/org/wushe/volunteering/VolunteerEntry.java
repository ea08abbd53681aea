package org.wushe.volunteering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;

/**
 * What a volunteer told of herself at one time; never changed, so that edits keep their history.
 */
@Entity
@Table(name = "volunteer_entry")
class VolunteerEntry extends CommunityRow {

    @Column(name = "volunteer_id")
    UUID volunteerId;

    Instant at;
    String abilities;
    String times;
    String area;

    static VolunteerEntry of(Volunteer volunteer, Instant at) {
        VolunteerEntry entry = new VolunteerEntry();
        entry.volunteerId = volunteer.id;
        entry.at = at;
        entry.abilities = volunteer.abilities;
        entry.times = volunteer.times;
        entry.area = volunteer.area;
        return entry;
    }
}
