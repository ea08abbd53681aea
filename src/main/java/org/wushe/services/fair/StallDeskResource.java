package org.wushe.services.fair;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** The desk arranges the stalls of a fair day. */
@Path("/c/{community}/desk/services/fair/{number: GJ-[0-9-]+}/stalls")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class StallDeskResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final DeskPages pages;
    private final PlanningFairs planning;
    private final Forms forms;
    private final Flash flash;
    private final Wording wording;

    StallDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            DeskPages pages,
            PlanningFairs planning,
            Forms forms,
            Flash flash,
            Wording wording) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.planning = planning;
        this.forms = forms;
        this.flash = flash;
        this.wording = wording;
    }

    @POST
    public Response add(String number, @BeanParam StallForm sent) {
        FairDay day = FairDay.hold(number);
        StallForm form = sent.tidy();
        FormErrors errors = form.check(forms.check(form, "fair"), wording);
        if (errors.isAny()) {
            return forms.again(pages.withStall(day, form, errors));
        }
        planning.add(day, form, actors.get());
        return done(number, "stall_added_done");
    }

    @POST
    @Path("{stall}/removal")
    public Response remove(String number, UUID stall) {
        FairDay day = FairDay.hold(number);
        planning.remove(day, FairStall.of(day, stall), actors.get());
        return done(number, "stall_removed_done");
    }

    private Response done(String number, String words) {
        flash.say("fair", words);
        return forms.to("/c/" + community.slug() + "/desk/services/fair/" + number);
    }
}
