package org.wushe.needs.opinions;

import java.time.Instant;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * An opinion has its answer.
 *
 * @param memberId who told it
 */
public record OpinionAnswered(String number, UUID memberId, String answer, Actor actor, Instant at)
        implements Deed {

    @Override
    public String action() {
        return "opinion.answered";
    }

    @Override
    public String subject() {
        return number;
    }
}
