package org.wushe.people.households;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;

/** Persons who live together. */
@Entity
class Household extends CommunityRow {

    @Version int version;

    String building;
    String unit;
    String door;
    String address;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    UUID recordedBy;

    void moveTo(Dwelling dwelling) {
        building = dwelling.building();
        unit = dwelling.unit();
        door = dwelling.door();
        address = dwelling.address();
    }
}
