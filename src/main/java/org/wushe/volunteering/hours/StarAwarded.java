package org.wushe.volunteering.hours;

import java.time.Instant;
import java.util.Map;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * A volunteer was given a star.
 *
 * @param number the volunteer's
 */
public record StarAwarded(String number, int star, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "volunteer.star_awarded";
    }

    @Override
    public String subject() {
        return number;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("star", Integer.toString(star));
    }
}
