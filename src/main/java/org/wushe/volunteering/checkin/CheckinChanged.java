package org.wushe.volunteering.checkin;

import java.time.Instant;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * A leader allowed or stopped something at a shift.
 *
 * @param what such as sheet_allowed
 */
public record CheckinChanged(String what, String project, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "shift." + what;
    }

    @Override
    public String subject() {
        return project;
    }
}
