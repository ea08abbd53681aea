package org.wushe.services;

import java.time.Instant;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** A service was described, described anew or withdrawn. */
record ServiceMoved(ItemStep step, String number, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "service." + step.key();
    }

    @Override
    public String subject() {
        return number;
    }
}
