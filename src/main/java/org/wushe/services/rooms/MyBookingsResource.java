package org.wushe.services.rooms;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.Forms;

/** The rooms a member asked for, and how to give them up. */
@Path("/c/{community}/me/bookings")
@Authenticated
@Transactional
class MyBookingsResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final ReadingRooms rooms;
    private final BookingTurns turns;
    private final Forms forms;
    private final Flash flash;

    MyBookingsResource(
            CurrentActor actors,
            CurrentCommunity community,
            ReadingRooms rooms,
            BookingTurns turns,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.rooms = rooms;
        this.turns = turns;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public Response list() {
        Actor actor = actors.get();
        return actor.isMember()
                ? Response.ok(Templates.mine(rooms.ofMember(actor.memberId()))).build()
                : forms.to("/c/" + community.slug() + "/join");
    }

    @POST
    @Path("{id}/cancellation")
    public Response cancel(UUID id) {
        turns.giveUp(Booking.ofId(id), actors.get());
        flash.say("rooms", "given_up_done");
        return forms.to("/c/" + community.slug() + "/me/bookings");
    }

    @CheckedTemplate(basePath = "rooms")
    static class Templates {
        static native TemplateInstance mine(List<BookingRow> rows);
    }
}
