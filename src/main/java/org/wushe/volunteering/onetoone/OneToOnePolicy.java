package org.wushe.volunteering.onetoone;

import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.volunteering.Verdict;

/** Who may do what with a one-to-one help. */
final class OneToOnePolicy {

    private static final String BUNDLE = "onetoone";

    private OneToOnePolicy() {}

    /** The coordinator all of them, others of the desk those they proposed. */
    static boolean sees(Actor actor, OneToOneHelp help) {
        return actor.is(Role.COORDINATOR) || help.inCharge.equals(actor.memberId());
    }

    /** What the elder said is never written down by whoever helps her. */
    static Verdict recordsConsent(Actor actor, OneToOneHelp help) {
        return help.isHelper(actor) || help.isAsked(actor)
                ? Verdict.refused(BUNDLE, "consent_by_helper")
                : Verdict.ALLOWED;
    }
}
