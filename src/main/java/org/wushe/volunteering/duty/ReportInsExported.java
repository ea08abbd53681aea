package org.wushe.volunteering.duty;

import java.time.Instant;
import java.util.Map;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * The list of those who reported in was taken out of the system.
 *
 * @param state which of them
 */
record ReportInsExported(ReportInState state, int people, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "report_in.list_exported";
    }

    @Override
    public String subject() {
        return state.name();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("people", Integer.toString(people));
    }
}
