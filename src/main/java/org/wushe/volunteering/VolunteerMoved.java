package org.wushe.volunteering;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** A registration took a step. */
public record VolunteerMoved(
        VolunteerStep step, UUID volunteerId, String number, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "volunteer." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return number == null ? volunteerId.toString() : number;
    }
}
