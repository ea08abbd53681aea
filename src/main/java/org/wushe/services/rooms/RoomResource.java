package org.wushe.services.rooms;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** The rooms and when they are free, for everybody; members ask for one. */
@Path("/c/{community}/rooms")
@PermitAll
@Transactional
class RoomResource {

    private static final int WEEK = 7;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final ReadingRooms rooms;
    private final BookingRooms booking;
    private final AskingPolicy policy;
    private final Today today;
    private final Wording wording;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;

    RoomResource(
            CurrentActor actors,
            CurrentCommunity community,
            ReadingRooms rooms,
            BookingRooms booking,
            AskingPolicy policy,
            Today today,
            Wording wording,
            Forms forms,
            Flash flash,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.rooms = rooms;
        this.booking = booking;
        this.policy = policy;
        this.today = today;
        this.wording = wording;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@QueryParam("day") String typed) {
        PickedDay day = PickedDay.of(typed, today.date(), 1);
        return Templates.list(day, rooms.day(day.date()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id, @QueryParam("day") String typed) {
        return page(open(Room.ofId(id)), typed, new BookingForm().tidy(), FormErrors.none());
    }

    @POST
    @Path("{id}/bookings")
    @Authenticated
    public Response ask(UUID id, @BeanParam BookingForm sent) {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        Room room = open(Room.hold(id));
        policy.requireMayAsk(room, actor, clock.instant());
        BookingForm form = sent.byMember();
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), community.get().bundle().zone());
        FormErrors errors = form.check(forms.check(form, "rooms"), room.capacity, now, wording);
        if (!errors.isAny()) {
            booking.trouble(room, form).ifPresent(why -> errors.add("from", why));
        }
        if (errors.isAny()) {
            return forms.again(page(room, form.date, form, errors));
        }
        Booking made = booking.ask(room, form, actor);
        flash.say("rooms", "asked_done", made.number);
        return forms.to("/c/" + community.slug() + "/me/bookings");
    }

    private static Room open(Room room) {
        if (!room.isBookable()) {
            throw new Missing();
        }
        return room;
    }

    private TemplateInstance page(Room room, String typed, BookingForm form, FormErrors errors) {
        PickedDay from = PickedDay.of(typed, today.date(), WEEK);
        return Templates.show(rooms.view(room), from, rooms.days(room, from), form, errors);
    }

    @CheckedTemplate(basePath = "rooms")
    static class Templates {
        static native TemplateInstance list(PickedDay day, List<RoomDay> days);

        static native TemplateInstance show(
                RoomView room,
                PickedDay from,
                List<RoomDay> days,
                BookingForm form,
                FormErrors errors);
    }
}
