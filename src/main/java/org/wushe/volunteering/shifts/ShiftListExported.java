package org.wushe.volunteering.shifts;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * The list of those who come to a shift was taken out of the system.
 *
 * @param phones whether with their phones
 */
record ShiftListExported(UUID slotId, int people, boolean phones, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "shift.list_exported";
    }

    @Override
    public String subject() {
        return slotId.toString();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("people", Integer.toString(people), "phones", phones ? "yes" : "no");
    }
}
