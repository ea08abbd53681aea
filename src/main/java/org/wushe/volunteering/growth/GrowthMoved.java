package org.wushe.volunteering.growth;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** A team took a step in its development. */
public record GrowthMoved(GrowthStep step, UUID teamId, String team, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "growth." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return team;
    }
}
