package org.wushe.volunteering.shifts;

import java.time.Instant;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** Who leads a shift took the phone of somebody who comes out of the system. */
record ShiftContactRead(UUID signupId, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "shift.contact_read";
    }

    @Override
    public String subject() {
        return signupId.toString();
    }
}
