package org.wushe.people;

import java.util.List;
import java.util.UUID;

/**
 * A person's household at the desk.
 *
 * @param building where it is, no further; null if not known
 * @param mates empty if she is in none
 * @param typed what somebody to be taken in was looked for by
 * @param found null before a search
 * @param dwelling a new dwelling as it was typed
 */
public record HouseholdPage(
        UUID id,
        String name,
        String building,
        List<HouseholdMate> mates,
        String typed,
        List<PersonRow> found,
        DwellingForm dwelling) {

    HouseholdPage finding(String sought, List<PersonRow> rows) {
        return new HouseholdPage(id, name, building, mates, sought, rows, dwelling);
    }

    HouseholdPage moving(DwellingForm form) {
        return new HouseholdPage(id, name, building, mates, typed, found, form);
    }
}
