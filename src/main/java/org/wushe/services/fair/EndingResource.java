package org.wushe.services.fair;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** The desk ends a fair day, or cancels it with the reason. */
@Path("/c/{community}/desk/services/fair/{number: GJ-[0-9-]+}/end")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class EndingResource {

    private static final int REASON_MAX = 200;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final DeskPages pages;
    private final EndingFairs ending;
    private final Forms forms;
    private final Flash flash;
    private final Wording wording;

    EndingResource(
            CurrentActor actors,
            CurrentCommunity community,
            DeskPages pages,
            EndingFairs ending,
            Forms forms,
            Flash flash,
            Wording wording) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.ending = ending;
        this.forms = forms;
        this.flash = flash;
        this.wording = wording;
    }

    @POST
    public Response close(String number) {
        ending.close(FairDay.hold(number), actors.get());
        return done(number, "closed_done");
    }

    @POST
    @Path("cancellation")
    public Response cancel(String number, @RestForm String reason) {
        FairDay day = FairDay.hold(number);
        String why = Typed.line(reason);
        if (why.isEmpty() || why.length() > REASON_MAX) {
            FormErrors errors =
                    FormErrors.none().add("reason", wording.say("fair", "reason_blank"));
            return forms.again(pages.withErrors(day, errors));
        }
        ending.cancel(day, why, actors.get());
        return done(number, "cancelled_done");
    }

    private Response done(String number, String words) {
        flash.say("fair", words);
        return forms.to("/c/" + community.slug() + "/desk/services/fair/" + number);
    }
}
