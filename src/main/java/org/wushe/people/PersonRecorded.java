package org.wushe.people;

import java.time.Instant;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** The desk wrote down a resident who was not known yet. */
public record PersonRecorded(UUID personId, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "person.recorded";
    }

    @Override
    public String subject() {
        return personId.toString();
    }
}
