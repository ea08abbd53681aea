package org.wushe.people.households;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;

/** A person's place in her household; the database allows her one at most. */
@Entity
@Table(name = "household_member")
class HouseholdMember extends CommunityRow {

    @Column(name = "household_id")
    UUID householdId;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    Relation relation;

    @Column(name = "joined_at")
    Instant joinedAt;

    static List<HouseholdMember> of(UUID householdId) {
        return list("householdId = ?1 order by joinedAt, id", householdId);
    }

    static List<HouseholdMember> amongRecords(Collection<UUID> records) {
        return list("personId in ?1 order by joinedAt, id", records);
    }

    /** Of two merged records in different households, the kept one's household counts. */
    static Optional<HouseholdMember> ofPerson(UUID personId, Collection<UUID> records) {
        List<HouseholdMember> found = amongRecords(records);
        return found.stream()
                .filter(member -> member.personId.equals(personId))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }
}
