package org.wushe.services.rooms;

import java.time.Instant;
import java.util.Map;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * A booking took a step. Fired inside its transaction, before anybody is told.
 *
 * @param override why it is outside the opening hours, empty if it is not
 */
public record BookingMoved(
        BookingStep step, String number, String override, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "booking." + step.key();
    }

    @Override
    public String subject() {
        return number;
    }

    @Override
    public Map<String, String> details() {
        return override.isEmpty() ? Map.of() : Map.of("override", override);
    }
}
