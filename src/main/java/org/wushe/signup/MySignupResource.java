package org.wushe.signup;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.Forms;
import org.wushe.web.Typed;

/** What a participant does with her sign-up, whichever room it is of. */
@Path("/c/{community}/me/signups/{id}")
@Authenticated
@Transactional
class MySignupResource {

    private static final int REASON_MAX = 200;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Signups signups;
    private final Slots slots;
    private final Forms forms;
    private final Flash flash;

    MySignupResource(
            CurrentActor actors,
            CurrentCommunity community,
            Signups signups,
            Slots slots,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.signups = signups;
        this.slots = slots;
        this.forms = forms;
        this.flash = flash;
    }

    @POST
    @Path("acceptance")
    public Response accept(UUID id, @RestForm String back) {
        return done(signups.accept(id, actor()), "accepted_done", back);
    }

    @POST
    @Path("refusal")
    public Response decline(UUID id, @RestForm String back) {
        return done(signups.decline(id, actor()), "declined_done", back);
    }

    @POST
    @Path("confirmation")
    public Response reconfirm(UUID id, @RestForm String back) {
        return done(signups.reconfirm(id, actor()), "reconfirmed_done", back);
    }

    @POST
    @Path("withdrawal")
    public Response cancel(UUID id, @RestForm String reason, @RestForm String back) {
        String told = Typed.line(reason);
        String kept = told.substring(0, Math.min(REASON_MAX, told.length()));
        SignupView left = signups.cancel(id, kept.isEmpty() ? null : kept, actor());
        return done(left, "cancelled_done", back);
    }

    private Actor actor() {
        return actors.get();
    }

    /**
     * @param back me for her own page; else she sees the thing's own page
     */
    private Response done(SignupView signup, String words, String back) {
        flash.say("signup", words);
        String path = "me".equals(back) ? "/me/signups" : slots.get(signup.slotId()).label().path();
        return forms.to("/c/" + community.slug() + path);
    }
}
