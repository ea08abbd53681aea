package org.wushe.volunteering.onetoone;

import java.time.Instant;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * The helper opened an elder's phone and address; the elder finds it among the looks at her data.
 */
public record ElderContactRead(UUID elderId, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "one_to_one.contact_read";
    }

    @Override
    public String subject() {
        return elderId.toString();
    }
}
