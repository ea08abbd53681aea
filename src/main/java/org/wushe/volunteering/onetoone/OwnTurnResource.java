package org.wushe.volunteering.onetoone;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;

/** What the elder, the helper and whoever was asked decide; each for herself. */
@Path("/c/{community}/me/one-to-one/{help}")
@Authenticated
@Transactional
class OwnTurnResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final OwnOneToOnePages pages;
    private final CheckingOneToOne checking;
    private final ArrangingOneToOne arranging;
    private final Forms forms;
    private final Flash flash;

    OwnTurnResource(
            CurrentActor actors,
            CurrentCommunity community,
            OwnOneToOnePages pages,
            CheckingOneToOne checking,
            ArrangingOneToOne arranging,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.checking = checking;
        this.arranging = arranging;
        this.forms = forms;
        this.flash = flash;
    }

    /** Whoever was asked to help says yes or no. */
    @POST
    @Path("answer")
    public Response answer(UUID help, @BeanParam OwnForm sent) {
        OneToOneHelp locked = pages.asked(help, actors.get());
        OwnForm form = sent.tidy();
        FormErrors errors = checking.checkAnswer(form);
        if (errors.isAny()) {
            return forms.again(pages.page(locked, actors.get(), form, errors));
        }
        if (form.isYes()) {
            arranging.agree(locked, actors.get());
            return done("/" + help, "agreed_done");
        }
        arranging.decline(locked, form.text, actors.get());
        return done("", "declined_done");
    }

    /** The elder says yes, or that she does not want it. */
    @POST
    @Path("consent")
    public Response consent(UUID help, @BeanParam OwnForm sent) {
        OneToOneHelp locked = pages.elders(help, actors.get());
        OwnForm form = sent.tidy();
        FormErrors errors = checking.checkAnswer(form);
        if (errors.isAny()) {
            return forms.again(pages.page(locked, actors.get(), form, errors));
        }
        if (form.isYes()) {
            arranging.consent(locked, actors.get());
            return done("/" + help, "consented_done");
        }
        arranging.end(locked, EndReason.ELDER_WISH, form.text, actors.get());
        return done("", "stopped_done");
    }

    /** The helper stops, at any time and without a reason. */
    @POST
    @Path("departure")
    public Response stop(UUID help, @BeanParam OwnForm sent) {
        OneToOneHelp locked = pages.helps(help, actors.get());
        OwnForm form = sent.tidy();
        FormErrors errors = forms.check(form, "onetoone");
        if (errors.isAny()) {
            return forms.again(pages.page(locked, actors.get(), form, errors));
        }
        arranging.leave(locked, form.text, actors.get());
        return done("", "left_done");
    }

    private Response done(String path, String what) {
        flash.say("onetoone", what);
        return forms.to("/c/" + community.slug() + "/me/one-to-one" + path);
    }
}
