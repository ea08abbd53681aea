package org.wushe.needs;

import java.time.Instant;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** The slip of a need was printed; whoever holds it reads how the need goes. */
public record SlipMade(String number, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "need.slip_made";
    }

    @Override
    public String subject() {
        return number;
    }
}
