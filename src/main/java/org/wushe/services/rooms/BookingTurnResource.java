package org.wushe.services.rooms;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** Staff answers whoever asks for a room, and cancels what cannot be. */
@Path("/c/{community}/desk/rooms/bookings/{id}")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.GRID_WORKER,
    Role.Named.SOCIAL_WORKER,
    Role.Named.ADMIN
})
@Transactional
class BookingTurnResource {

    private static final int REASON_MAX = 200;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final ReadingRooms rooms;
    private final BookingTurns turns;
    private final Wording wording;
    private final Forms forms;
    private final Flash flash;

    BookingTurnResource(
            CurrentActor actors,
            CurrentCommunity community,
            ReadingRooms rooms,
            BookingTurns turns,
            Wording wording,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.rooms = rooms;
        this.turns = turns;
        this.wording = wording;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(UUID id) {
        return page(Booking.ofId(id), "", FormErrors.none());
    }

    @POST
    @Path("confirmation")
    public Response confirm(UUID id) {
        turns.confirm(Booking.ofId(id), actors.get());
        return done("confirmed_done");
    }

    @POST
    @Path("refusal")
    public Response refuse(UUID id, @RestForm String reason) {
        Booking booking = Booking.ofId(id);
        String why = Typed.line(reason);
        if (isNone(why)) {
            return again(booking, why);
        }
        turns.refuse(booking, why, actors.get());
        return done("refused_done");
    }

    @POST
    @Path("cancellation")
    public Response cancel(UUID id, @RestForm String reason) {
        Booking booking = Booking.ofId(id);
        String why = Typed.line(reason);
        if (isNone(why)) {
            return again(booking, why);
        }
        turns.cancel(booking, why, actors.get());
        return done("cancelled_done");
    }

    private static boolean isNone(String reason) {
        return reason.isEmpty() || reason.length() > REASON_MAX;
    }

    private Response again(Booking booking, String typed) {
        FormErrors errors = FormErrors.none().add("reason", wording.say("rooms", "reason_blank"));
        return forms.again(page(booking, typed, errors));
    }

    private Response done(String words) {
        flash.say("rooms", words);
        return forms.to("/c/" + community.slug() + "/desk/rooms");
    }

    private TemplateInstance page(Booking booking, String reason, FormErrors errors) {
        return Templates.booking(rooms.row(booking), reason, errors);
    }

    @CheckedTemplate(basePath = "rooms")
    static class Templates {
        static native TemplateInstance booking(BookingRow row, String reason, FormErrors errors);
    }
}
