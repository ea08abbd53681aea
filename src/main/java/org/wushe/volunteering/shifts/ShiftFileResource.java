package org.wushe.volunteering.shifts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.signup.ParticipantSheets;
import org.wushe.signup.ParticipantSheets.Participant;
import org.wushe.signup.SignupState;
import org.wushe.signup.SlotView;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;
import org.wushe.web.Download;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** Who comes to a shift, as a file for its leader; phones are none of hers. */
@Path("/c/{community}/desk/projects/{number: XM-[0-9-]+}/shifts")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.SOCIAL_WORKER,
    Role.Named.VOLUNTEER_LEADER,
    Role.Named.ORGANISATION
})
@Transactional
class ShiftFileResource {

    private final CurrentActor actors;
    private final Projects projects;
    private final Shifts shifts;
    private final ShiftPeople list;
    private final ParticipantSheets sheets;
    private final Event<ShiftListExported> exported;
    private final Wording wording;
    private final Clock clock;

    ShiftFileResource(
            CurrentActor actors,
            Projects projects,
            Shifts shifts,
            ShiftPeople list,
            ParticipantSheets sheets,
            Event<ShiftListExported> exported,
            Wording wording,
            Clock clock) {
        this.actors = actors;
        this.projects = projects;
        this.shifts = shifts;
        this.list = list;
        this.sheets = sheets;
        this.exported = exported;
        this.wording = wording;
        this.clock = clock;
    }

    @POST
    @Path("{slot}/list")
    public Response list(String number, UUID slot) {
        ProjectRef project = projects.find(number).orElseThrow(Missing::new);
        Actor actor = actors.get();
        project.isLedBy(actor).orRefuse();
        SlotView shift = shifts.of(project, slot);
        List<Participant> people =
                list.of(shift).stream().map(ShiftFileResource::participant).toList();
        exported.fire(new ShiftListExported(slot, people.size(), actor, clock.instant()));
        byte[] file = sheets.xlsx(shift, people, wording.say("volunteering", "number"), actor);
        return Response.ok(file, Download.XLSX)
                .header("Content-Disposition", Download.named(shift.label().title() + ".xlsx"))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Participant participant(PersonLine line) {
        return new Participant(line.name(), 1, SignupState.valueOf(line.state()), line.number());
    }
}
