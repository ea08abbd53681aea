package org.wushe.volunteering.helping;

import java.time.Instant;
import java.util.Locale;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** A request for help, or an offer to it, took a step. */
public record HelpMoved(HelpStep step, String number, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "help." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return number;
    }
}
