package org.wushe.volunteering.pairing;

import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.volunteering.Verdict;

/** Who may do what with a pairing. */
final class PairingPolicy {

    private static final String BUNDLE = "pairing";

    private PairingPolicy() {}

    /** A social worker pairs herself; the coordinator pairs others. */
    static Verdict proposes(Actor actor, UUID worker) {
        return actor.is(Role.COORDINATOR) || worker.equals(actor.memberId())
                ? Verdict.ALLOWED
                : Verdict.refused(BUNDLE, "only_yourself");
    }

    static boolean sees(Actor actor, Pairing pairing) {
        return actor.is(Role.COORDINATOR) || pairing.isWorker(actor);
    }

    /** Nobody agrees for her. */
    static Verdict answers(Actor actor, Pairing pairing) {
        return pairing.isWorker(actor) ? Verdict.ALLOWED : Verdict.refused(BUNDLE, "only_worker");
    }

    /** Nobody reviews herself. */
    static Verdict reviews(Actor actor, Pairing pairing) {
        if (pairing.isVolunteer(actor)) {
            return Verdict.refused(BUNDLE, "not_own_review");
        }
        return sees(actor, pairing) ? Verdict.ALLOWED : Verdict.refused(BUNDLE, "only_worker");
    }
}
