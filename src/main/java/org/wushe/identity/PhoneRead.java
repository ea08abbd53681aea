package org.wushe.identity;

import java.time.Instant;
import java.util.UUID;

/** Somebody who checks requests to join opened the phone of the one who asks. */
public record PhoneRead(UUID memberId, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "identity.phone_read";
    }

    @Override
    public String subject() {
        return memberId.toString();
    }
}
