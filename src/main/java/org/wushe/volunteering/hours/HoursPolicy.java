package org.wushe.volunteering.hours;

import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.volunteering.Verdict;

/** Who may do what with hours: recorder, approver and volunteer are three people. */
final class HoursPolicy {

    private static final String BUNDLE = "hours";

    private HoursPolicy() {}

    /**
     * @param leads whether she leads the project, or stands in for who does
     * @param whose member who served
     */
    static Verdict checks(Actor actor, Verdict leads, UUID whose) {
        return actor.memberId().equals(whose) ? Verdict.refused(BUNDLE, "not_own") : leads;
    }

    /** A second person in another role than the one in which they were checked. */
    static Verdict approves(Actor actor, ServiceHours hours, UUID whose) {
        if (!actor.is(Role.COORDINATOR, Role.ADMIN)) {
            return Verdict.refused(BUNDLE, "only_approvers");
        }
        if (actor.memberId().equals(whose)) {
            return Verdict.refused(BUNDLE, "not_own");
        }
        if (actor.memberId().equals(hours.checkedBy)) {
            return Verdict.refused(BUNDLE, "not_checker");
        }
        return hours.checkedAsLeader || actor.is(Role.ADMIN)
                ? Verdict.ALLOWED
                : Verdict.refused(BUNDLE, "other_role");
    }

    /**
     * Who is in the Party the Party committee and the community's staff know, as whoever reported
     * in was promised (E7-01); and she herself.
     */
    static boolean seesBook(Actor actor, UUID whose) {
        return actor.is(Role.COMMITTEE, Role.COORDINATOR, Role.ADMIN)
                || actor.memberId().equals(whose);
    }

    static Verdict annuls(Actor actor, UUID whose) {
        if (!actor.is(Role.COORDINATOR, Role.ADMIN)) {
            return Verdict.refused(BUNDLE, "only_approvers");
        }
        return actor.memberId().equals(whose)
                ? Verdict.refused(BUNDLE, "not_own")
                : Verdict.ALLOWED;
    }
}
