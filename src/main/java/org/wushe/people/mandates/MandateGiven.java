package org.wushe.people.mandates;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** A member was given the right to act for a person. */
public record MandateGiven(
        UUID mandateId, UUID personId, UUID holderId, MandateKind kind, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "person.mandate_given";
    }

    @Override
    public String subject() {
        return personId.toString();
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "mandate", mandateId.toString(),
                "holder", holderId.toString(),
                "kind", kind.name().toLowerCase(Locale.ROOT));
    }
}
