package org.wushe.people;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * A merge was undone: both records stand for themselves again.
 *
 * @param personId the record that was kept
 * @param mergedId the record that had gone into it
 */
public record MergeUndone(UUID personId, UUID mergedId, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "person.merge_undone";
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
