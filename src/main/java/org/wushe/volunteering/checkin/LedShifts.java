package org.wushe.volunteering.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;
import org.wushe.volunteering.shifts.ShiftRef;
import org.wushe.volunteering.shifts.Shifts;
import org.wushe.web.Missing;

/** The shifts of whoever leads their project. */
@ApplicationScoped
public class LedShifts {

    private final CurrentActor actors;
    private final Projects projects;
    private final Shifts shifts;

    LedShifts(CurrentActor actors, Projects projects, Shifts shifts) {
        this.actors = actors;
        this.projects = projects;
        this.shifts = shifts;
    }

    /**
     * @throws Missing if there is no such shift here
     * @throws org.wushe.web.Refused if somebody else leads it
     */
    public ShiftRef get(String number, UUID slot) {
        ProjectRef project = projects.find(number).orElseThrow(Missing::new);
        project.isLedBy(actors.get()).orRefuse();
        return shifts.get(project, slot);
    }
}
