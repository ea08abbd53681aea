package org.wushe.volunteering.pairing;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** A pairing took a step. */
public record PairingMoved(PairingStep step, UUID pairingId, String number, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "pairing." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return number;
    }
}
