package org.wushe.services.fair;

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
import org.wushe.web.Forms;
import org.wushe.web.Typed;

/** Numbers of a stall: for who just came, for who booked and arrived, and as a slip of paper. */
@Path("/c/{community}/desk/services/fair/{number: GJ-[0-9-]+}/stalls/{stall}/tickets")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class TicketResource {

    private static final int NAME_MAX = 40;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final CallPages pages;
    private final ReadingStalls stalls;
    private final GivingNumbers giving;
    private final Forms forms;
    private final Flash flash;

    TicketResource(
            CurrentActor actors,
            CurrentCommunity community,
            CallPages pages,
            ReadingStalls stalls,
            GivingNumbers giving,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.stalls = stalls;
        this.giving = giving;
        this.forms = forms;
        this.flash = flash;
    }

    /**
     * @param name may be empty: a number is enough
     */
    @POST
    public Response walkIn(String number, UUID stall, @RestForm String name) {
        String told = Typed.line(name);
        String kept = told.substring(0, Math.min(NAME_MAX, told.length()));
        return given(number, stall, giving.walkIn(HeldStall.of(number, stall), kept, actors.get()));
    }

    @POST
    @Path("arrivals/{signup}")
    public Response arrive(String number, UUID stall, UUID signup) {
        return given(
                number, stall, giving.arrive(HeldStall.of(number, stall), signup, actors.get()));
    }

    /** The slip says the number and nothing about who has it. */
    @GET
    @Path("{ticket}")
    public TemplateInstance slip(String number, UUID stall, UUID ticket) {
        FairDay day = FairDay.ofNumber(number);
        FairStall at = FairStall.of(day, stall);
        return Templates.slip(
                DayView.of(day), stalls.of(at), pages.line(at, FairTicket.of(at.id, ticket)));
    }

    private Response given(String number, UUID stall, String label) {
        flash.say("fair", "given_done", label);
        return forms.to(
                "/c/" + community.slug() + "/desk/services/fair/" + number + "/stalls/" + stall);
    }

    @CheckedTemplate(basePath = "services/fair")
    static class Templates {
        static native TemplateInstance slip(DayView day, StallRow stall, TicketLine ticket);
    }
}
