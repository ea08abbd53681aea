package org.wushe.volunteering.skills;

import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.volunteering.Verdict;

/** Who may see and decide on a skill. */
final class SkillPolicy {

    private SkillPolicy() {}

    static boolean seesQueue(Actor actor) {
        return actor.is(Role.COORDINATOR, Role.SOCIAL_WORKER);
    }

    /** Never the one who says she has it. */
    static Verdict decides(Actor actor, Skill skill) {
        if (!seesQueue(actor)) {
            return Verdict.refused("volunteering", "skill_only_desk");
        }
        return skill.memberId.equals(actor.memberId())
                ? Verdict.refused("volunteering", "skill_not_own")
                : Verdict.ALLOWED;
    }
}
