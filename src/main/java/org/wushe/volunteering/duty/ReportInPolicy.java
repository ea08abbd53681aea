package org.wushe.volunteering.duty;

import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.volunteering.Verdict;

/** Who looks at report-ins: the Party committee and the coordinator, never on their own. */
final class ReportInPolicy {

    static final List<Role> DECIDING = List.of(Role.COMMITTEE, Role.COORDINATOR);

    private ReportInPolicy() {}

    static Verdict decides(Actor actor, UUID whose) {
        if (!actor.is(Role.COMMITTEE, Role.COORDINATOR)) {
            return Verdict.refused("duty", "only_committee");
        }
        return actor.memberId().equals(whose)
                ? Verdict.refused("duty", "not_own")
                : Verdict.ALLOWED;
    }
}
