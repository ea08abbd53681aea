package org.wushe.volunteering.emergency;

import java.time.Instant;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** A volunteer said whether she may be called in emergencies. */
public record CallConsentMoved(boolean agreed, String number, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return agreed ? "emergency.call_agreed" : "emergency.call_withdrawn";
    }

    @Override
    public String subject() {
        return number;
    }
}
