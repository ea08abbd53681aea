package org.wushe.services.festivals;

import java.time.Instant;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * A series was named or written down anew.
 *
 * @param isNew whether it was there before
 */
record FestivalKept(boolean isNew, String subject, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return isNew ? "festival.named" : "festival.changed";
    }
}
