package org.wushe.volunteering.certificates;

import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.volunteering.Verdict;

/** Who decides on certificates: a second person, never on her own. */
final class CertificatePolicy {

    private CertificatePolicy() {}

    static Verdict decides(Actor actor, UUID whose) {
        if (!actor.is(Role.COORDINATOR, Role.ADMIN)) {
            return Verdict.refused("certificates", "only_staff");
        }
        return actor.memberId().equals(whose)
                ? Verdict.refused("certificates", "not_own")
                : Verdict.ALLOWED;
    }
}
