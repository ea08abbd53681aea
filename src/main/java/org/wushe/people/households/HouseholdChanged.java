package org.wushe.people.households;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * A household was made, or somebody came, went or is named differently in it, or all of it moved.
 *
 * @param personId whose record it stands in; for a move, the person whose page it was done on
 */
public record HouseholdChanged(
        Change change, UUID householdId, UUID personId, Actor actor, Instant at) implements Deed {

    /** What happened to it. */
    public enum Change {
        FOUNDED,
        JOINED,
        LEFT,
        RELATION,
        MOVED
    }

    @Override
    public String action() {
        return "person.household_changed";
    }

    @Override
    public String subject() {
        return personId.toString();
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "household",
                householdId.toString(),
                "change",
                change.name().toLowerCase(Locale.ROOT));
    }
}
