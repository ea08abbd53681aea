package org.wushe.volunteering.emergency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.Volunteers;
import org.wushe.web.Flash;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** A volunteer says whether she may be called in an emergency; nobody says it for her. */
@Path("/c/{community}/me/calls")
@Authenticated
@Transactional
class CallConsentResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Volunteers volunteers;
    private final Consenting consenting;
    private final Forms forms;
    private final Flash flash;

    CallConsentResource(
            CurrentActor actors,
            CurrentCommunity community,
            Volunteers volunteers,
            Consenting consenting,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.volunteers = volunteers;
        this.consenting = consenting;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public Response show() {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        return Response.ok(
                        Templates.calls(
                                volunteers.active(actor.memberId()).isPresent(),
                                CallConsent.live(actor.memberId()).isPresent()))
                .build();
    }

    @POST
    public Response say(@RestForm String agreed) {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            throw new Missing();
        }
        VolunteerRef volunteer = volunteers.require(actor);
        boolean yes = "yes".equals(agreed);
        if (yes) {
            consenting.agree(volunteer, actor);
        } else {
            consenting.withdraw(volunteer.number(), actor);
        }
        flash.say("emergency", yes ? "call_agreed_done" : "call_withdrawn_done");
        return forms.to("/c/" + community.slug() + "/me/calls");
    }

    @CheckedTemplate(basePath = "volunteering/emergency")
    static class Templates {
        static native TemplateInstance calls(boolean volunteer, boolean agreed);
    }
}
