package org.wushe.volunteering.projects;

import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.volunteering.Verdict;

/**
 * A project as its posts and shifts know it.
 *
 * @param minAge full years, null if everybody may
 * @param dangerous whether minors may not take part
 * @param open whether everyone sees it
 * @param taking whether people may still sign up
 * @param leader her name; only for those who arrange service
 * @param emergencyId the emergency it recruits for, null for none
 * @param cancelHours until so many hours before a shift a volunteer may withdraw
 */
public record ProjectRef(
        UUID id,
        String number,
        String title,
        String place,
        UUID leaderId,
        String leader,
        UUID emergencyId,
        Integer minAge,
        boolean dangerous,
        boolean open,
        boolean taking,
        int cancelHours) {

    static ProjectRef of(Project project) {
        return new ProjectRef(
                project.id,
                project.number,
                project.terms.title(),
                project.terms.place(),
                project.leaderId,
                project.leaderName,
                project.emergencyId,
                project.terms.minAge(),
                project.terms.risk() == Risk.HIGH,
                project.isPublic(),
                project.state == ProjectState.RECRUITING || project.state == ProjectState.RUNNING,
                project.terms.cancelHours());
    }

    /** Whether somebody arranges its shifts. */
    public Verdict isLedBy(Actor actor) {
        return ProjectPolicy.leads(actor, leaderId);
    }
}
