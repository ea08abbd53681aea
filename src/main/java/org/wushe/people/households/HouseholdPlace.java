package org.wushe.people.households;

import java.util.UUID;

/**
 * Where a person belongs.
 *
 * @param personId the record that holds the place, which may have been merged since
 */
public record HouseholdPlace(UUID id, UUID householdId, UUID personId, Relation relation) {

    static HouseholdPlace of(HouseholdMember member) {
        return new HouseholdPlace(member.id, member.householdId, member.personId, member.relation);
    }
}
