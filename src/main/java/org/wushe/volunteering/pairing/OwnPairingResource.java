package org.wushe.volunteering.pairing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** A volunteer's own pairings: nobody agrees for her, and she can step back at any time. */
@Path("/c/{community}/me/pairings")
@Authenticated
@Transactional
class OwnPairingResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Pairings pairings;
    private final CheckingPairings checking;
    private final PairingUp up;
    private final Forms forms;
    private final Flash flash;

    OwnPairingResource(
            CurrentActor actors,
            CurrentCommunity community,
            Pairings pairings,
            CheckingPairings checking,
            PairingUp up,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.pairings = pairings;
        this.checking = checking;
        this.up = up;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public Response list() {
        if (!actors.get().isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        return Response.ok(page(AnswerTyped.NOTHING)).build();
    }

    @POST
    @Path("{pairing}/answer")
    public Response answer(UUID pairing, @BeanParam AnswerForm sent) {
        Pairing locked = own(pairing);
        AnswerForm form = sent.tidy();
        FormErrors errors = checking.checkAnswer(form);
        if (errors.isAny()) {
            return forms.again(page(new AnswerTyped(pairing, form, errors)));
        }
        if (form.isYes()) {
            up.volunteerAgrees(locked, actors.get());
            return done("agreed_done");
        }
        up.refuse(locked, form.text, actors.get());
        return done("refused_done");
    }

    @POST
    @Path("{pairing}/departure")
    public Response leave(UUID pairing, @BeanParam AnswerForm sent) {
        Pairing locked = own(pairing);
        AnswerForm form = sent.tidy();
        FormErrors errors = forms.check(form, "pairing");
        if (errors.isAny()) {
            return forms.again(page(new AnswerTyped(pairing, form, errors)));
        }
        up.leave(locked, form.text, actors.get());
        return done("left_done");
    }

    private Pairing own(UUID pairing) {
        Pairing locked = Pairing.lock(pairing);
        if (!locked.isVolunteer(actors.get())) {
            throw new Missing();
        }
        return locked;
    }

    private TemplateInstance page(AnswerTyped typed) {
        return Templates.mine(pairings.own(actors.get()), typed);
    }

    private Response done(String what) {
        flash.say("pairing", what);
        return forms.to("/c/" + community.slug() + "/me/pairings");
    }

    @CheckedTemplate(basePath = "volunteering/pairing")
    static class Templates {
        static native TemplateInstance mine(List<PairingView> pairings, AnswerTyped typed);
    }
}
