package org.wushe.volunteering.growth;

import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.volunteering.Verdict;
import org.wushe.volunteering.teams.TeamStanding;

/** Who may do what for a team to develop. */
final class GrowthPolicy {

    private static final String BUNDLE = "growth";

    private GrowthPolicy() {}

    static Verdict plans(Actor actor) {
        return actor.is(Role.COORDINATOR, Role.SOCIAL_WORKER)
                ? Verdict.ALLOWED
                : Verdict.refused(BUNDLE, "only_planners");
    }

    /** A social worker only helps; the team's own leader may as well. */
    static Verdict proposes(Actor actor, TeamStanding team) {
        return team.leads() || plans(actor).isAllowed()
                ? Verdict.ALLOWED
                : Verdict.refused(BUNDLE, "only_proposers");
    }

    static Verdict withdraws(Actor actor, StageChange change) {
        return change.proposedBy.equals(actor.memberId())
                ? Verdict.ALLOWED
                : Verdict.refused(BUNDLE, "only_proposer");
    }

    /** A second person. */
    static Verdict decides(Actor actor, StageChange change) {
        if (!actor.is(Role.COORDINATOR, Role.COMMITTEE)) {
            return Verdict.refused(BUNDLE, "only_deciders");
        }
        return change.proposedBy.equals(actor.memberId())
                ? Verdict.refused(BUNDLE, "not_your_own")
                : Verdict.ALLOWED;
    }
}
