package org.wushe.people;

import java.time.Instant;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** Somebody opened a person's phone, id number and address. */
public record PersonOpened(UUID personId, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "person.opened";
    }

    @Override
    public String subject() {
        return personId.toString();
    }
}
