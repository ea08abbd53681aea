package org.wushe.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * What is kept about a person was changed.
 *
 * @param facts which facts changed, by name; never what they say
 */
public record PersonCorrected(UUID personId, List<String> facts, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "person.corrected";
    }

    @Override
    public String subject() {
        return personId.toString();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("facts", String.join(" ", facts));
    }
}
