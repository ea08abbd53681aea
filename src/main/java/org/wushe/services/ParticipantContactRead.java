package org.wushe.services;

import java.time.Instant;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** The desk opened the phone of somebody who signed up. */
record ParticipantContactRead(UUID signupId, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "service.contact_read";
    }

    @Override
    public String subject() {
        return signupId.toString();
    }
}
