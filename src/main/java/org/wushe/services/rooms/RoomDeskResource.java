package org.wushe.services.rooms;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.services.centre.SubCentreKind;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Differences;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** The desk describes rooms; of two who change one, the second sees both. */
@Path("/c/{community}/desk/rooms")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.ADMIN})
@Transactional
class RoomDeskResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Event<RoomKept> kept;
    private final Wording wording;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;

    RoomDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            Event<RoomKept> kept,
            Wording wording,
            Forms forms,
            Flash flash,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.kept = kept;
        this.wording = wording;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return page(null, new RoomForm().tidy(), FormErrors.none(), Differences.none());
    }

    @POST
    @Path("new")
    public Response create(@BeanParam RoomForm sent) {
        RoomForm form = sent.tidy();
        FormErrors errors = forms.check(form, "rooms");
        if (errors.isAny()) {
            return forms.again(page(null, form, errors, Differences.none()));
        }
        Room room = new Room();
        form.into(room);
        room.persist();
        return done("room.added", room);
    }

    @GET
    @Path("{id}/description")
    public TemplateInstance show(UUID id) {
        Room room = Room.ofId(id);
        return page(room, RoomForm.of(room), FormErrors.none(), Differences.none());
    }

    @POST
    @Path("{id}/description")
    public Response change(UUID id, @BeanParam RoomForm sent) {
        Room room = Room.ofId(id);
        room.requireBookable();
        RoomForm form = sent.tidy();
        FormErrors errors = forms.check(form, "rooms");
        if (errors.isAny()) {
            return forms.again(page(room, form, errors, Differences.none()));
        }
        Differences differences = form.differences(room, wording);
        String version = Integer.toString(room.version);
        if (!form.version.equals(version) && differences.isAny()) {
            form.version = version;
            return forms.changedMeanwhile(page(room, form, errors, differences));
        }
        form.into(room);
        return done("room.changed", room);
    }

    @POST
    @Path("{id}/closure")
    public Response close(UUID id) {
        Room room = Room.ofId(id);
        room.close(clock.instant());
        return done("room.closed", room);
    }

    private Response done(String action, Room room) {
        Instant now = clock.instant();
        kept.fire(new RoomKept(action, room.chineseName, actors.get(), now));
        flash.say("rooms", "kept_done", room.chineseName);
        return forms.to("/c/" + community.slug() + "/desk/rooms");
    }

    private static TemplateInstance page(
            Room room, RoomForm form, FormErrors errors, Differences differences) {
        return Templates.room(
                room == null ? null : room.id,
                List.of(SubCentreKind.values()),
                form,
                errors,
                differences);
    }

    @CheckedTemplate(basePath = "rooms")
    static class Templates {
        /**
         * @param id null for a new one
         */
        static native TemplateInstance room(
                UUID id,
                List<SubCentreKind> kinds,
                RoomForm form,
                FormErrors errors,
                Differences differences);
    }
}
