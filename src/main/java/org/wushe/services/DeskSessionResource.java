package org.wushe.services;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Conflict;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** One session at the desk: change its time, place or seats, or call it off with the reason. */
@Path("/c/{community}/desk/services/sessions/{id}")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class DeskSessionResource {

    private static final int REASON_MAX = 200;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final DeskSessionPages pages;
    private final PlanningSessions planning;
    private final SessionRooms rooms;
    private final SessionFestivals festivals;
    private final Forms forms;
    private final Flash flash;
    private final Wording wording;
    private final Clock clock;

    DeskSessionResource(
            CurrentActor actors,
            CurrentCommunity community,
            DeskSessionPages pages,
            PlanningSessions planning,
            SessionRooms rooms,
            SessionFestivals festivals,
            Forms forms,
            Flash flash,
            Wording wording,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.planning = planning;
        this.rooms = rooms;
        this.festivals = festivals;
        this.forms = forms;
        this.flash = flash;
        this.wording = wording;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(UUID id) {
        return pages.show(ServiceSession.ofId(id));
    }

    @POST
    @Path("time")
    public Response reschedule(UUID id, @BeanParam SessionForm sent) {
        ServiceSession session = ServiceSession.ofId(id);
        SessionForm form = sent.once().tidy();
        FormErrors errors = check(session, form);
        if (!errors.isAny()) {
            festivals.check(errors, form);
            rooms.check(errors, form, List.of(form.span().day()), session);
        }
        if (errors.isAny()) {
            return forms.again(pages.withForm(session, form, errors));
        }
        ServiceItem item = ServiceItem.findById(session.itemId);
        planning.reschedule(session, item, form, actors.get());
        return done(session, "rescheduled_done");
    }

    @POST
    @Path("seats")
    public Response resize(UUID id, @BeanParam SessionForm sent) {
        ServiceSession session = ServiceSession.ofId(id);
        SessionForm form = sent.once().tidy();
        FormErrors errors = check(session, form);
        if (errors.isAny()) {
            return forms.again(pages.withForm(session, form, errors));
        }
        planning.resize(session, form, actors.get());
        return done(session, "resized_done");
    }

    @POST
    @Path("end")
    public Response callOff(UUID id, @RestForm String reason) {
        ServiceSession session = ServiceSession.ofId(id);
        String why = Typed.line(reason);
        if (why.isEmpty() || why.length() > REASON_MAX) {
            FormErrors errors =
                    FormErrors.none().add("reason", wording.say("services", "reason_blank"));
            return forms.again(pages.withErrors(session, errors));
        }
        planning.callOff(session, why, actors.get());
        return done(session, "called_off_done");
    }

    private FormErrors check(ServiceSession session, SessionForm form) {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), community.get().bundle().zone());
        FormErrors errors = form.check(forms.check(form, "services"), now, wording);
        if (!errors.isAny() && !form.version.equals(Integer.toString(session.version))) {
            throw new Conflict("services", "session_changed");
        }
        return errors;
    }

    private Response done(ServiceSession session, String words) {
        flash.say("services", words);
        return forms.to("/c/" + community.slug() + "/desk" + session.path());
    }
}
