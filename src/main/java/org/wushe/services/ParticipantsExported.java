package org.wushe.services;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * The list of those who signed up for a session was taken out of the system.
 *
 * @param phones whether with their phones
 */
record ParticipantsExported(UUID sessionId, int people, boolean phones, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "service.list_exported";
    }

    @Override
    public String subject() {
        return sessionId.toString();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("people", Integer.toString(people), "phones", phones ? "yes" : "no");
    }
}
