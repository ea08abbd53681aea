package org.wushe.volunteering.pairing;

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
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** The turns of a pairing at the desk; each takes its row first. */
@Path("/c/{community}/desk/pairings/{pairing}")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.SOCIAL_WORKER})
@Transactional
class PairingTurnResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final PairingPages pages;
    private final CheckingPairings checking;
    private final PairingUp up;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    PairingTurnResource(
            CurrentActor actors,
            CurrentCommunity community,
            PairingPages pages,
            CheckingPairings checking,
            PairingUp up,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.checking = checking;
        this.up = up;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @POST
    @Path("answer")
    public Response answer(UUID pairing, @BeanParam AnswerForm sent) {
        Pairing locked = seen(Pairing.lock(pairing));
        PairingPolicy.answers(actors.get(), locked).orRefuse();
        AnswerForm form = sent.tidy();
        FormErrors errors = checking.checkAnswer(form);
        if (errors.isAny()) {
            return forms.again(pages.desk(locked, actors.get(), form, errors));
        }
        if (form.isYes()) {
            up.workerAgrees(locked, actors.get());
            return done(locked, "agreed_done");
        }
        up.refuse(locked, form.text, actors.get());
        return done(locked, "refused_done");
    }

    /** Whoever sees it here: the worker, or a coordinator. */
    @POST
    @Path("withdrawal")
    public Response withdraw(UUID pairing) {
        Pairing locked = seen(Pairing.lock(pairing));
        up.withdraw(locked, actors.get());
        return done(locked, "withdrawn_done");
    }

    /** It ends with words and a score, never without. */
    @POST
    @Path("review")
    public Response review(UUID pairing, @BeanParam AnswerForm sent) {
        Pairing locked = seen(Pairing.lock(pairing));
        PairingPolicy.reviews(actors.get(), locked).orRefuse();
        AnswerForm form = sent.tidy();
        FormErrors errors = forms.check(form, "pairing");
        if (form.text.isEmpty()) {
            errors.add("text", wording.say("pairing", "review_blank"));
        }
        if (!form.isScored()) {
            errors.add("score", wording.say("pairing", "score_blank"));
        }
        if (errors.isAny()) {
            return forms.again(pages.desk(locked, actors.get(), form, errors));
        }
        up.end(locked, form.text, Integer.parseInt(form.score), actors.get());
        return done(locked, "ended_done");
    }

    private Pairing seen(Pairing pairing) {
        if (!PairingPolicy.sees(actors.get(), pairing)) {
            throw new Missing();
        }
        return pairing;
    }

    private Response done(Pairing pairing, String what) {
        flash.say("pairing", what);
        return forms.to("/c/" + community.slug() + "/desk/pairings/" + pairing.id);
    }
}
