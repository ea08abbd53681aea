package org.wushe.people;

import java.util.UUID;
import org.wushe.people.households.Relation;

/**
 * Somebody who belongs to a household.
 *
 * @param id of the record that counts
 * @param age completed years, null if not known
 * @param place her place in the household
 */
public record HouseholdMate(UUID id, String name, Integer age, Relation relation, UUID place) {}
