package org.wushe.volunteering.projects;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * A project took a step.
 *
 * @param note what was said with it, may be null
 */
public record ProjectMoved(
        ProjectStep step, UUID projectId, String number, String note, Actor actor, Instant at)
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
