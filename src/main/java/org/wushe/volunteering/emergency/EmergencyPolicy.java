package org.wushe.volunteering.emergency;

import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.volunteering.Verdict;

/** Who may do what with an emergency: nobody approves what she asked for herself. */
final class EmergencyPolicy {

    private static final String BUNDLE = "emergency";

    private EmergencyPolicy() {}

    /** Also asks for more time, and says which projects recruit for it. */
    static Verdict arranges(Actor actor) {
        return actor.is(Role.COORDINATOR)
                ? Verdict.ALLOWED
                : Verdict.refused(BUNDLE, "only_coordinator");
    }

    static Verdict arranges(Actor actor, Emergency emergency) {
        return arranges(actor);
    }

    static Verdict reviews(Actor actor, Emergency emergency) {
        return secondTo(emergency.proposedBy, actor);
    }

    static Verdict reviewsExtension(Actor actor, Emergency emergency) {
        return secondTo(emergency.extensionBy, actor);
    }

    static Verdict withdraws(Actor actor, Emergency emergency) {
        return actor.memberId().equals(emergency.proposedBy)
                ? Verdict.ALLOWED
                : Verdict.refused(BUNDLE, "only_proposer");
    }

    /** Ending early gives power back, so that one person is enough. */
    static Verdict ends(Actor actor, Emergency emergency) {
        return reviewer(actor);
    }

    private static Verdict secondTo(UUID first, Actor actor) {
        return actor.memberId().equals(first)
                ? Verdict.refused(BUNDLE, "not_your_own")
                : reviewer(actor);
    }

    private static Verdict reviewer(Actor actor) {
        return actor.is(Role.COORDINATOR, Role.COMMITTEE)
                ? Verdict.ALLOWED
                : Verdict.refused(BUNDLE, "only_reviewers");
    }
}
