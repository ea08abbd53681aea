package org.wushe.services.fair;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.services.fair.CallingNumbers.Press;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.Forms;

/** A stall on the day, on the phone of whoever helps there: next, not here, done. */
@Path("/c/{community}/desk/services/fair/{number: GJ-[0-9-]+}/stalls")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class CallResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final CallPages pages;
    private final CallingNumbers calling;
    private final Forms forms;
    private final Flash flash;

    CallResource(
            CurrentActor actors,
            CurrentCommunity community,
            CallPages pages,
            CallingNumbers calling,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.calling = calling;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    @Path("{stall}")
    public TemplateInstance show(String number, UUID stall) {
        FairDay day = FairDay.ofNumber(number);
        return Templates.call(pages.of(day, FairStall.of(day, stall)));
    }

    @POST
    @Path("{stall}/next")
    public Response next(String number, UUID stall, @RestForm int seen) {
        return press(Press.NEXT, number, stall, seen);
    }

    @POST
    @Path("{stall}/absence")
    public Response absent(String number, UUID stall, @RestForm int seen) {
        return press(Press.NOT_HERE, number, stall, seen);
    }

    @POST
    @Path("{stall}/service")
    public Response served(String number, UUID stall, @RestForm int seen) {
        return press(Press.DONE, number, stall, seen);
    }

    @POST
    @Path("{stall}/returns/{ticket}")
    public Response comeBack(String number, UUID stall, UUID ticket) {
        calling.comeBack(HeldStall.of(number, stall), ticket, actors.get());
        flash.say("fair", "returned_done");
        return back(number, stall);
    }

    private Response press(Press press, String number, UUID stall, int seen) {
        HeldStall held = HeldStall.of(number, stall);
        Optional<Integer> called = calling.press(press, held, seen, actors.get());
        if (called.isEmpty()) {
            flash.say("fair", "pressed_before");
        } else if (called.get() == 0) {
            flash.say("fair", press == Press.DONE ? "served_done" : "line_empty");
        } else {
            flash.say("fair", "called_done", FairStall.label(held.stall().letter, called.get()));
        }
        return back(number, stall);
    }

    private Response back(String number, UUID stall) {
        return forms.to(
                "/c/" + community.slug() + "/desk/services/fair/" + number + "/stalls/" + stall);
    }

    @CheckedTemplate(basePath = "services/fair")
    static class Templates {
        static native TemplateInstance call(CallPage page);
    }
}
