package org.wushe.volunteering.onetoone;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** Something happened to a one-to-one help. */
public record OneToOneMoved(OneToOneStep step, UUID helpId, String number, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "one_to_one." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return number;
    }
}
