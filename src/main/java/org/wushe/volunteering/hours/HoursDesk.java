package org.wushe.volunteering.hours;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.volunteering.Verdict;
import org.wushe.volunteering.Volunteers;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;
import org.wushe.web.Missing;

/** Finds some hours for whoever may do something with them. */
@ApplicationScoped
class HoursDesk {

    private final Volunteers volunteers;
    private final Projects projects;

    HoursDesk(Volunteers volunteers, Projects projects) {
        this.volunteers = volunteers;
        this.projects = projects;
    }

    /**
     * @throws Missing if there are none here
     * @throws org.wushe.web.Refused if they are somebody else's to look after
     */
    ServiceHours locked(UUID id, Actor actor) {
        return hers(ServiceHours.lock(id).orElseThrow(Missing::new), actor);
    }

    /** As {@link #locked}, to look at only. */
    ServiceHours seen(UUID id, Actor actor) {
        return hers(
                ServiceHours.<ServiceHours>findByIdOptional(id).orElseThrow(Missing::new), actor);
    }

    private ServiceHours hers(ServiceHours hours, Actor actor) {
        if (!actor.is(Role.ADMIN)) {
            project(hours).isLedBy(actor).orRefuse();
        }
        return hours;
    }

    Verdict approves(ServiceHours hours, Actor actor) {
        return HoursPolicy.approves(actor, hours, whose(hours));
    }

    Verdict corrects(ServiceHours hours, Actor actor) {
        return HoursPolicy.checks(actor, project(hours).isLedBy(actor), whose(hours));
    }

    Verdict annuls(ServiceHours hours, Actor actor) {
        return HoursPolicy.annuls(actor, whose(hours));
    }

    boolean asLeader(ServiceHours hours, Actor actor) {
        return actor.memberId().equals(project(hours).leaderId());
    }

    HoursTurns turns(ServiceHours hours, Actor actor) {
        boolean over = hours.state == HoursState.VOID;
        boolean waits = hours.state == HoursState.CHECKED;
        Verdict approves = approves(hours, actor);
        return new HoursTurns(
                waits && approves.isAllowed(),
                waits ? approves.reason() : null,
                !over && hours.state != HoursState.RECORDED && corrects(hours, actor).isAllowed(),
                !over && annuls(hours, actor).isAllowed(),
                HoursPolicy.seesBook(actor, whose(hours)));
    }

    private ProjectRef project(ServiceHours hours) {
        return projects.of(List.of(hours.projectId)).get(hours.projectId);
    }

    private UUID whose(ServiceHours hours) {
        return volunteers.of(List.of(hours.volunteerId)).get(hours.volunteerId).memberId();
    }
}
