package org.wushe.people;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * Two records of one person were made one.
 *
 * @param personId the record that is kept
 * @param mergedId the record that went into it; its id stays valid, see People.current
 */
public record PersonsMerged(UUID personId, UUID mergedId, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "person.merged";
    }

    @Override
    public String subject() {
        return personId.toString();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("merged", mergedId.toString());
    }
}
