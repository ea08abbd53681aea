package org.wushe.volunteering.emergency;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** An emergency took a step. */
public record EmergencyMoved(
        EmergencyStep step, UUID emergencyId, String title, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "emergency." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return title;
    }
}
