package org.wushe.volunteering.teams;

import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.volunteering.Verdict;

/** Who may do what with a team. */
final class TeamPolicy {

    private static final String BUNDLE = "volunteering";

    private TeamPolicy() {}

    static Verdict founds(Actor actor) {
        return actor.is(Role.COORDINATOR)
                ? Verdict.ALLOWED
                : Verdict.refused(BUNDLE, "team_only_desk");
    }

    /** Its leaders, and the desk. */
    static Verdict manages(Actor actor, List<TeamMember> members) {
        boolean leads =
                members.stream()
                        .anyMatch(one -> one.leader && one.memberId.equals(actor.memberId()));
        return leads || actor.is(Role.COORDINATOR)
                ? Verdict.ALLOWED
                : Verdict.refused(BUNDLE, "team_only_leader");
    }

    /** Nobody lets herself in. */
    static Verdict admits(Actor actor, List<TeamMember> members, TeamMember asking) {
        return asking.memberId.equals(actor.memberId())
                ? Verdict.refused(BUNDLE, "team_not_yourself")
                : manages(actor, members);
    }
}
