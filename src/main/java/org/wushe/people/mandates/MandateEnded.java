package org.wushe.people.mandates;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** The right to act for a person was taken back before it ran out. */
public record MandateEnded(UUID mandateId, UUID personId, UUID holderId, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "person.mandate_ended";
    }

    @Override
    public String subject() {
        return personId.toString();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("mandate", mandateId.toString(), "holder", holderId.toString());
    }
}
