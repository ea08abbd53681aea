package org.wushe.needs.opinions;

import java.time.Instant;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/** A resident put an opinion into the box. */
public record OpinionTold(String number, Actor actor, Instant at) implements Deed {

    @Override
    public String action() {
        return "opinion.told";
    }

    @Override
    public String subject() {
        return number;
    }
}
