package org.wushe.services;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.people.People;
import org.wushe.signup.Applicants;
import org.wushe.signup.Attendance;
import org.wushe.signup.Signups;
import org.wushe.signup.Slots;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Typed;

/** Who comes to a session: the desk enters residents without account and notes who came. */
@Path("/c/{community}/desk/services/sessions/{id}/participants")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class ParticipantResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final DeskSessionPages pages;
    private final SessionDesk desk;
    private final People people;
    private final Signups signups;
    private final Slots slots;
    private final Event<ParticipantContactRead> contactRead;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;

    ParticipantResource(
            CurrentActor actors,
            CurrentCommunity community,
            DeskSessionPages pages,
            SessionDesk desk,
            People people,
            Signups signups,
            Slots slots,
            Event<ParticipantContactRead> contactRead,
            Forms forms,
            Flash flash,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.desk = desk;
        this.people = people;
        this.signups = signups;
        this.slots = slots;
        this.contactRead = contactRead;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
    }

    /** What was typed travels in no address, history or log. */
    @POST
    @Path("search")
    public TemplateInstance search(UUID id, @RestForm String typed) {
        ServiceSession session = ServiceSession.ofId(id);
        return pages.withFound(session, people.search(Typed.line(typed)));
    }

    /** A page that only answers a form, opened by its address: leads to the session. */
    @GET
    @Path("{answer:.+}")
    public Response leave(UUID id, String answer) {
        return back(ServiceSession.ofId(id));
    }

    /** Who stands at the door (walkIn is yes) gets a free seat now. */
    @POST
    public Response add(UUID id, @RestForm UUID person, @RestForm String walkIn) {
        ServiceSession session = ServiceSession.ofId(id);
        if (person == null) {
            throw new Missing();
        }
        Actor actor = actors.get();
        Applicants who = Applicants.alone(people.current(person));
        if ("yes".equals(walkIn)) {
            slots.walkIn(session.slotId, who, actor);
        } else {
            signups.signUp(session.slotId, who, actor);
        }
        flash.say("services", "added_done");
        return back(session);
    }

    @POST
    @Path("{signup}/contact")
    public TemplateInstance contact(UUID id, UUID signup) {
        ServiceSession session = ServiceSession.ofId(id);
        desk.signup(session, signup);
        contactRead.fire(new ParticipantContactRead(signup, actors.get(), clock.instant()));
        return pages.withPhone(session, signup);
    }

    @POST
    @Path("{signup}/attendance")
    public Response note(UUID id, UUID signup, @RestForm String noted) {
        ServiceSession session = ServiceSession.ofId(id);
        Attendance seen =
                Arrays.stream(Attendance.values())
                        .filter(one -> one.name().equals(noted))
                        .findFirst()
                        .orElseThrow(Missing::new);
        slots.note(desk.signup(session, signup).id(), seen, actors.get());
        return back(session);
    }

    /** A free seat by hand, where the engine may not offer it any more. */
    @POST
    @Path("{signup}/offer")
    public Response offer(UUID id, UUID signup) {
        ServiceSession session = ServiceSession.ofId(id);
        slots.offer(desk.signup(session, signup).id(), actors.get());
        flash.say("services", "offered_done");
        return back(session);
    }

    @POST
    @Path("{signup}/removal")
    public Response remove(UUID id, UUID signup, @RestForm String reason) {
        ServiceSession session = ServiceSession.ofId(id);
        UUID row = desk.signup(session, signup).id();
        slots.remove(row, false, Typed.line(reason), actors.get());
        flash.say("services", "removed_done");
        return back(session);
    }

    private Response back(ServiceSession session) {
        return forms.to("/c/" + community.slug() + "/desk" + session.path());
    }
}
