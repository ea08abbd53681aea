package org.wushe.volunteering.checkin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.shifts.ShiftRef;
import org.wushe.volunteering.shifts.Shifts;
import org.wushe.web.Conflict;
import org.wushe.web.Flash;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/**
 * Where the code leads. Whoever scanned it gets a pass for her browser, so that she has the time to
 * sign in with her account, while the address alone is soon worth nothing.
 */
@Path("/c/{community}/check-in/{slot}")
@Transactional
class CheckinResource {

    private static final String PASS = "wushe_check_in";

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Today today;
    private final Shifts shifts;
    private final MarkingAttendance marking;
    private final CheckinKeys keys;
    private final MeetingPoints points;
    private final OwnPages pages;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;

    CheckinResource(
            CurrentActor actors,
            CurrentCommunity community,
            Today today,
            Shifts shifts,
            MarkingAttendance marking,
            CheckinKeys keys,
            MeetingPoints points,
            OwnPages pages,
            Forms forms,
            Flash flash,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.today = today;
        this.shifts = shifts;
        this.marking = marking;
        this.keys = keys;
        this.points = points;
        this.pages = pages;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @Path("{code}")
    @PermitAll
    public Response scan(UUID slot, String code) {
        shifts.get(slot);
        Instant now = clock.instant();
        int sheet = ShiftCheckin.of(slot).map(ShiftCheckin::holdingSheet).orElse(0);
        How how = keys.of(slot).read(code, now, sheet).orRefuse();
        NewCookie pass =
                new NewCookie.Builder(PASS)
                        .value(keys.of(slot).pass(how, now))
                        .path(here(slot))
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .maxAge((int) norms().pass().toSeconds())
                        .build();
        return Response.fromResponse(forms.to(here(slot))).cookie(pass).build();
    }

    @GET
    @Authenticated
    public TemplateInstance show(
            UUID slot, @RestCookie(PASS) String pass, @RestQuery String place) {
        ShiftRef shift = shifts.get(slot);
        Actor actor = member();
        how(slot, pass);
        return Templates.own(pages.page(shift, actor, PlaceTrouble.read(place).orElse(null)));
    }

    @POST
    @Path("arrival")
    @Authenticated
    public Response come(UUID slot, @RestCookie(PASS) String pass, @RestForm String position) {
        return press(MarkKind.CAME, slot, pass, position, "came_before");
    }

    @POST
    @Path("departure")
    @Authenticated
    public Response leave(UUID slot, @RestCookie(PASS) String pass, @RestForm String position) {
        return press(MarkKind.LEFT, slot, pass, position, "left_before");
    }

    /** The page itself says the time, the first one too. */
    private Response press(MarkKind kind, UUID slot, String pass, String position, String before) {
        ShiftRef shift = shifts.get(slot);
        How how = how(slot, pass);
        Optional<PlaceTrouble> trouble = points.trouble(slot, position);
        if (trouble.isPresent()) {
            return forms.to(here(slot) + "?place=" + trouble.get());
        }
        if (!marking.herself(kind, shift, how, member())) {
            flash.say("checkin", before);
        }
        return forms.to(here(slot));
    }

    private How how(UUID slot, String pass) {
        return keys.of(slot)
                .passed(pass, clock.instant(), norms().pass())
                .orElseThrow(() -> new Conflict("checkin", "scan_first"));
    }

    private CheckinNorms norms() {
        return CheckinNorms.of(today.getPolicy().norms());
    }

    private Actor member() {
        if (!actors.get().isMember()) {
            throw new Missing();
        }
        return actors.get();
    }

    private String here(UUID slot) {
        return "/c/" + community.slug() + "/check-in/" + slot;
    }

    @CheckedTemplate(basePath = "volunteering/checkin")
    static class Templates {
        static native TemplateInstance own(OwnPage page);
    }
}
