package org.wushe.services;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.signup.ParticipantSheets;
import org.wushe.signup.ParticipantSheets.Participant;
import org.wushe.signup.Slots;
import org.wushe.web.Download;
import org.wushe.web.Wording;

/** Who comes to a session, to be taken along: a sheet to sign on, and a file for a spreadsheet. */
@Path("/c/{community}/desk/services/sessions/{id}")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class SessionListResource {

    /** For who comes without having signed up. */
    private static final int BLANK_LINES = 6;

    private final CurrentActor actors;
    private final SessionDesk desk;
    private final Slots slots;
    private final ParticipantSheets sheets;
    private final Event<ParticipantsExported> exported;
    private final Event<ParticipantContactRead> contactRead;
    private final Wording wording;
    private final Clock clock;

    SessionListResource(
            CurrentActor actors,
            SessionDesk desk,
            Slots slots,
            ParticipantSheets sheets,
            Event<ParticipantsExported> exported,
            Event<ParticipantContactRead> contactRead,
            Wording wording,
            Clock clock) {
        this.actors = actors;
        this.desk = desk;
        this.slots = slots;
        this.sheets = sheets;
        this.exported = exported;
        this.contactRead = contactRead;
        this.wording = wording;
        this.clock = clock;
    }

    /** Names and no numbers: it lies open on a table. */
    @GET
    @Path("sheet")
    public TemplateInstance sheet(UUID id) {
        ServiceSession session = ServiceSession.ofId(id);
        List<ParticipantLine> coming =
                desk.lines(session, null).stream().filter(ParticipantLine::isSeated).toList();
        List<Integer> blank =
                IntStream.rangeClosed(coming.size() + 1, coming.size() + BLANK_LINES)
                        .boxed()
                        .toList();
        return Templates.sheet(desk.row(session), coming, blank);
    }

    /**
     * @param phones yes for their phones too: each is then noted as read, as if opened one by one
     */
    @POST
    @Path("list")
    public Response list(UUID id, @RestForm String phones) {
        ServiceSession session = ServiceSession.ofId(id);
        Actor actor = actors.get();
        boolean with = "yes".equals(phones);
        List<ParticipantLine> lines = desk.lines(session, null);
        List<Participant> people =
                lines.stream().map(line -> participant(line, with, actor)).toList();
        exported.fire(new ParticipantsExported(id, people.size(), with, actor, clock.instant()));
        List<String> column = with ? List.of(wording.say("services", "phone")) : List.of();
        byte[] file = sheets.xlsx(slots.get(session.slotId), people, column, actor);
        String name = desk.row(session).name() + " " + desk.row(session).day() + ".xlsx";
        return Response.ok(file, Download.XLSX)
                .header("Content-Disposition", Download.named(name))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Participant participant(ParticipantLine line, boolean phones, Actor actor) {
        String phone = phones ? desk.phone(line.signup()) : "";
        if (!phone.isEmpty()) {
            contactRead.fire(
                    new ParticipantContactRead(line.signup().id(), actor, clock.instant()));
        }
        return new Participant(
                line.person().name(),
                line.signup().seats(),
                line.signup().state(),
                phones ? List.of(phone) : List.of());
    }

    @CheckedTemplate(basePath = "services")
    static class Templates {
        /**
         * @param blank the numbers of the lines left free
         */
        static native TemplateInstance sheet(
                SessionRow row, List<ParticipantLine> lines, List<Integer> blank);
    }
}
