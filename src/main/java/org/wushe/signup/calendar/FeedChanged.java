package org.wushe.signup.calendar;

import java.time.Instant;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * A member got a secret address for her calendar, or ended it.
 *
 * @param how made or ended
 */
record FeedChanged(String how, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "signup.calendar_" + how;
    }

    @Override
    public String subject() {
        return actor.memberId().toString();
    }
}
