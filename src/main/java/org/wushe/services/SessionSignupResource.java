package org.wushe.services;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.signup.Applicants;
import org.wushe.signup.SignupState;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.Forms;
import org.wushe.web.Typed;

/** A member signs up for a session: herself, or somebody she looks after. */
@Path("/c/{community}/services/sessions/{id}/signups")
@Authenticated
@Transactional
class SessionSignupResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Candidates candidates;
    private final Signups signups;
    private final Forms forms;
    private final Flash flash;

    SessionSignupResource(
            CurrentActor actors,
            CurrentCommunity community,
            Candidates candidates,
            Signups signups,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.candidates = candidates;
        this.signups = signups;
        this.forms = forms;
        this.flash = flash;
    }

    @POST
    public Response signUp(UUID id, @RestForm String person) {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        ServiceSession session = ServiceSession.ofId(id);
        UUID who = candidates.chosen(actor, Typed.line(person));
        SignupView made = signups.signUp(session.slotId, Applicants.alone(who), actor);
        if (made.state() == SignupState.WAITING) {
            flash.say("services", "waiting_done", made.position());
        } else {
            flash.say("services", "signed_up_done");
        }
        return forms.to("/c/" + community.slug() + session.path());
    }
}
