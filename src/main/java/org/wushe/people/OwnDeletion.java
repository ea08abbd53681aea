package org.wushe.people;

import java.time.Instant;
import java.util.List;

/**
 * How it stands with the deletion of one's own account.
 *
 * @param askedAt when it was asked for and waits; null if it does not
 * @param refused why the last one was refused; null if it was not
 * @param inHand what still goes on, for which reason it cannot be asked for
 */
public record OwnDeletion(Instant askedAt, String refused, List<InHand> inHand) {

    static OwnDeletion of(Deletion latest, List<InHand> inHand) {
        boolean asked = latest != null && latest.isAsked();
        boolean refused = latest != null && latest.state == Deletion.State.REFUSED;
        return new OwnDeletion(
                asked ? latest.askedAt : null, refused ? latest.reason : null, inHand);
    }
}
