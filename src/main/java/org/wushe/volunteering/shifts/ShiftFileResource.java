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
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.people.People;
import org.wushe.signup.ParticipantSheets;
import org.wushe.signup.ParticipantSheets.Participant;
import org.wushe.signup.SignupState;
import org.wushe.signup.SlotView;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;
import org.wushe.web.Download;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/**
 * Who comes to a shift, as a file for its leader; with phones if she asks for them, and then each
 * is written down as read.
 */
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
    private final Event<ShiftContactRead> read;
    private final People people;
    private final Wording wording;
    private final Clock clock;

    ShiftFileResource(
            CurrentActor actors,
            Projects projects,
            Shifts shifts,
            ShiftPeople list,
            ParticipantSheets sheets,
            Event<ShiftListExported> exported,
            Event<ShiftContactRead> read,
            People people,
            Wording wording,
            Clock clock) {
        this.actors = actors;
        this.projects = projects;
        this.shifts = shifts;
        this.list = list;
        this.sheets = sheets;
        this.exported = exported;
        this.read = read;
        this.people = people;
        this.wording = wording;
        this.clock = clock;
    }

    @POST
    @Path("{slot}/list")
    public Response list(String number, UUID slot, @RestForm String phones) {
        ProjectRef project = projects.find(number).orElseThrow(Missing::new);
        Actor actor = actors.get();
        project.isLedBy(actor).orRefuse();
        SlotView shift = shifts.of(project, slot);
        boolean with = "yes".equals(phones);
        List<Participant> people =
                list.of(shift).stream().map(line -> participant(line, with, actor)).toList();
        exported.fire(new ShiftListExported(slot, people.size(), with, actor, clock.instant()));
        byte[] file = sheets.xlsx(shift, people, heads(with), actor);
        return Response.ok(file, Download.XLSX)
                .header("Content-Disposition", Download.named(shift.label().title() + ".xlsx"))
                .header("Cache-Control", "no-store")
                .build();
    }

    private List<String> heads(boolean phones) {
        String number = wording.say("volunteering", "number");
        return phones ? List.of(number, wording.say("projects", "phone")) : List.of(number);
    }

    private Participant participant(PersonLine line, boolean phones, Actor actor) {
        SignupState state = SignupState.valueOf(line.state());
        if (!phones) {
            return new Participant(line.name(), 1, state, List.of(line.number()));
        }
        String known = people.contact(line.person()).phone();
        if (known != null && !known.isEmpty()) {
            read.fire(new ShiftContactRead(line.signup(), actor, clock.instant()));
        }
        return new Participant(
                line.name(), 1, state, List.of(line.number(), known == null ? "" : known));
    }
}
