package org.wushe.volunteering.teams;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** A team or one of its members took a step. */
public record TeamMoved(TeamStep step, UUID teamId, String name, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "team." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return name;
    }
}
