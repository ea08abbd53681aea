package org.wushe.needs;

import java.time.Instant;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** Somebody who acts on a need opened the requester's phone and address. */
public record ContactRead(String number, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "need.contact_read";
    }

    @Override
    public String subject() {
        return number;
    }
}
