package org.wushe.volunteering.teams;

import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.volunteering.Verdict;

/** Who may do what with a team. */
public final class TeamPolicy {

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

    /** How a team develops is for those who help it on, and for itself (E6-20). */
    public static boolean seesGrowth(Actor actor, boolean in) {
        return in
                || actor.is(
                        Role.COORDINATOR,
                        Role.SOCIAL_WORKER,
                        Role.VOLUNTEER_LEADER,
                        Role.COMMITTEE);
    }

    /** Nobody lets herself in. */
    static Verdict admits(Actor actor, List<TeamMember> members, TeamMember asking) {
        return asking.memberId.equals(actor.memberId())
                ? Verdict.refused(BUNDLE, "team_not_yourself")
                : manages(actor, members);
    }
}
