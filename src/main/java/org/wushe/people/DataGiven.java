package org.wushe.people;

import java.time.Instant;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** A person took along all that is kept about her. */
public record DataGiven(UUID memberId, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "person.data_given";
    }

    @Override
    public String subject() {
        return memberId.toString();
    }
}
