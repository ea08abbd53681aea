package org.wushe.services.rooms;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** Staff sees a room's week and books it for anybody, once or week by week. */
@Path("/c/{community}/desk/rooms")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.GRID_WORKER,
    Role.Named.SOCIAL_WORKER,
    Role.Named.ADMIN
})
@Transactional
class RoomWeekResource {

    private static final int WEEK = 7;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final ReadingRooms rooms;
    private final BookingRooms booking;
    private final Today today;
    private final Wording wording;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;

    RoomWeekResource(
            CurrentActor actors,
            CurrentCommunity community,
            ReadingRooms rooms,
            BookingRooms booking,
            Today today,
            Wording wording,
            Forms forms,
            Flash flash,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.rooms = rooms;
        this.booking = booking;
        this.today = today;
        this.wording = wording;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    public TemplateInstance desk(@QueryParam("day") String typed) {
        PickedDay day = PickedDay.of(typed, today.date(), 1);
        List<RoomView> all = Room.everything().stream().map(rooms::view).toList();
        return Templates.desk(rooms.asked(), day, rooms.day(day.date()), all);
    }

    @GET
    @Path("{id}")
    public TemplateInstance week(UUID id, @QueryParam("day") String typed) {
        return page(Room.ofId(id), typed, new BookingForm().tidy(), FormErrors.none(), null);
    }

    @POST
    @Path("{id}")
    public Response book(UUID id, @BeanParam BookingForm sent) {
        Room room = Room.hold(id);
        room.requireBookable();
        BookingForm form = sent.tidy();
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), community.get().bundle().zone());
        FormErrors errors = form.check(forms.check(form, "rooms"), room.capacity, now, wording);
        if (!errors.isAny() && form.isOnce()) {
            booking.trouble(room, form).ifPresent(why -> errors.add("from", why));
        }
        if (errors.isAny()) {
            return forms.again(page(room, form.date, form, errors, null));
        }
        return form.isOnce() ? booked(room, form, List.of(form.span().day())) : series(room, form);
    }

    /** Nothing is booked before every day that cannot be had was shown. */
    private Response series(Room room, BookingForm form) {
        List<PlannedDay> days = booking.series(room, form);
        String free = PlannedDay.free(days);
        if (free.isEmpty() || !free.equals(form.agreed)) {
            return Response.ok(page(room, form.date, form, FormErrors.none(), days)).build();
        }
        return booked(room, form, Arrays.stream(free.split(" ")).map(LocalDate::parse).toList());
    }

    private Response booked(Room room, BookingForm form, List<LocalDate> days) {
        booking.book(room, form, days, actors.get());
        flash.say("rooms", "booked_done", days.size());
        String path = "/desk/rooms/" + room.id + "?day=" + form.span().day();
        return forms.to("/c/" + community.slug() + path);
    }

    private TemplateInstance page(
            Room room, String typed, BookingForm form, FormErrors errors, List<PlannedDay> plan) {
        PickedDay from = PickedDay.of(typed, today.date(), WEEK);
        return Templates.week(
                rooms.view(room),
                from,
                rooms.days(room, from),
                form,
                errors,
                plan,
                plan == null ? "" : PlannedDay.free(plan));
    }

    @CheckedTemplate(basePath = "rooms")
    static class Templates {
        static native TemplateInstance desk(
                List<BookingRow> asked, PickedDay day, List<RoomDay> days, List<RoomView> rooms);

        /**
         * @param plan the days of a series to be agreed on, null for none
         */
        static native TemplateInstance week(
                RoomView room,
                PickedDay from,
                List<RoomDay> days,
                BookingForm form,
                FormErrors errors,
                List<PlannedDay> plan,
                String free);
    }
}
