package org.wushe.volunteering.checkin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.signup.SlotTimes;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.shifts.ShiftRef;
import org.wushe.web.Flash;
import org.wushe.web.Forms;

/**
 * The leader says that the shift meets where she stands. On a page of its own, because that of the
 * code renews itself every 30 seconds and would end the browser's question.
 */
@Path("/c/{community}/desk/projects/{number: XM-[0-9-]+}/shifts/{slot}/check-in")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.SOCIAL_WORKER,
    Role.Named.VOLUNTEER_LEADER,
    Role.Named.ORGANISATION
})
@Transactional
class PlaceResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final LedShifts shifts;
    private final MeetingPoints points;
    private final Today today;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;

    PlaceResource(
            CurrentActor actors,
            CurrentCommunity community,
            LedShifts shifts,
            MeetingPoints points,
            Today today,
            Forms forms,
            Flash flash,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.shifts = shifts;
        this.points = points;
        this.today = today;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @Path("place")
    public TemplateInstance show(String number, UUID slot) {
        return page(shifts.get(number, slot), null);
    }

    /** Only while people sign in and out: said earlier, it would be where the leader lives. */
    @POST
    @Path("place")
    public Response meet(String number, UUID slot, @RestForm String position) {
        ShiftRef shift = shifts.get(number, slot);
        checkin().requireTime(shift.slot().times(), clock.instant());
        Optional<Position> here = Position.read(position);
        if (here.isEmpty()) {
            return forms.again(page(shift, "unknown"));
        }
        if (!points.norms().isPrecise(here.get())) {
            return forms.again(page(shift, "vague"));
        }
        points.meet(shift, here.get(), actors.get());
        return back(number, slot, "on_done");
    }

    @POST
    @Path("place/end")
    public Response end(String number, UUID slot) {
        points.end(shifts.get(number, slot), actors.get());
        return back(number, slot, "off_done");
    }

    private TemplateInstance page(ShiftRef shift, String trouble) {
        SlotTimes times = shift.slot().times();
        Instant now = clock.instant();
        return Templates.place(
                new PlacePage(
                        shift,
                        points.of(shift.slot().id()).orElse(null),
                        points.norms().radius(),
                        checkin().isTime(times, now),
                        now.isBefore(checkin().from(times)),
                        checkin().from(times),
                        trouble));
    }

    private CheckinNorms checkin() {
        return CheckinNorms.of(today.getPolicy().norms());
    }

    private Response back(String number, UUID slot, String said) {
        flash.say("place", said);
        String shift = "/desk/projects/" + number + "/shifts/" + slot;
        return forms.to("/c/" + community.slug() + shift + "/check-in");
    }

    @CheckedTemplate(basePath = "volunteering/checkin")
    static class Templates {
        static native TemplateInstance place(PlacePage page);
    }
}
