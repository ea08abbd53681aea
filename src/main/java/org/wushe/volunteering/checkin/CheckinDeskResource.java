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
import java.util.List;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.shifts.ShiftRef;
import org.wushe.web.Flash;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** The leader's screen with the code, and her list for people without a phone. */
@Path("/c/{community}/desk/projects/{number: XM-[0-9-]+}/shifts/{slot}/check-in")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.SOCIAL_WORKER,
    Role.Named.VOLUNTEER_LEADER,
    Role.Named.ORGANISATION
})
@Transactional
class CheckinDeskResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final LedShifts shifts;
    private final Signups signups;
    private final DoorList list;
    private final DoorPages pages;
    private final MarkingAttendance marking;
    private final CheckinKeys keys;
    private final MeetingPoints points;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;

    CheckinDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            LedShifts shifts,
            Signups signups,
            DoorList list,
            DoorPages pages,
            MarkingAttendance marking,
            CheckinKeys keys,
            MeetingPoints points,
            Forms forms,
            Flash flash,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.shifts = shifts;
        this.signups = signups;
        this.list = list;
        this.pages = pages;
        this.marking = marking;
        this.keys = keys;
        this.points = points;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    public TemplateInstance code(String number, UUID slot) {
        ShiftRef shift = shifts.get(number, slot);
        Instant now = clock.instant();
        List<Line> people = list.of(shift);
        return Templates.code(
                new CodePage(
                        shift,
                        keys.qr(slot, keys.of(slot).onScreen(now)),
                        CodePage.refresh(now),
                        people.stream().filter(one -> one.seen().came() != null).count(),
                        people.size(),
                        ShiftCheckin.of(slot).map(kept -> kept.walkIns).orElse(false),
                        points.of(slot).orElse(null)));
    }

    @GET
    @Path("people")
    public TemplateInstance people(String number, UUID slot) {
        ShiftRef shift = shifts.get(number, slot);
        return Templates.people(pages.page(shift));
    }

    @POST
    @Path("signups/{signup}/arrival")
    public Response came(String number, UUID slot, UUID signup) {
        return mark(MarkKind.CAME, number, slot, signup);
    }

    @POST
    @Path("signups/{signup}/departure")
    public Response left(String number, UUID slot, UUID signup) {
        return mark(MarkKind.LEFT, number, slot, signup);
    }

    @POST
    @Path("signups/{signup}/absence")
    public Response absent(String number, UUID slot, UUID signup) {
        return mark(MarkKind.ABSENT, number, slot, signup);
    }

    private Response mark(MarkKind kind, String number, UUID slot, UUID signup) {
        ShiftRef shift = shifts.get(number, slot);
        SignupView known = signups.get(signup);
        if (!known.slotId().equals(slot)) {
            throw new Missing();
        }
        boolean fresh = marking.byLeader(kind, shift, known, actors.get());
        flash.say("checkin", fresh ? "marked_done" : "marked_before");
        return forms.to(
                "/c/"
                        + community.slug()
                        + "/desk/projects/"
                        + number
                        + "/shifts/"
                        + slot
                        + "/check-in/people");
    }

    @CheckedTemplate(basePath = "volunteering/checkin")
    static class Templates {
        static native TemplateInstance code(CodePage page);

        static native TemplateInstance people(PeoplePage page);
    }
}
