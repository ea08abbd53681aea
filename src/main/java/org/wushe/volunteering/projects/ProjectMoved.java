package org.wushe.volunteering.projects;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** A project took a step. */
public record ProjectMoved(ProjectStep step, UUID projectId, String number, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "project." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return number;
    }
}
