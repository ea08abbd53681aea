package org.wushe.people;

import java.time.Instant;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Deed;

/**
 * The deletion of somebody's account was asked for, taken back, refused or done.
 *
 * @param action person.deletion_asked, person.deletion_taken_back, person.deletion_refused or
 *     person.deleted
 * @param memberId whose
 * @param reason why it was refused, else null
 */
public record DeletionMoved(String action, UUID memberId, String reason, Actor actor, Instant at)
        implements Deed {

    @Override
    public String subject() {
        return memberId.toString();
    }
}
