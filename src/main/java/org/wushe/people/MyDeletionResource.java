package org.wushe.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** A member asks that her account be deleted, and may take that back until somebody decided. */
@Path("/c/{community}/me/data/deletion")
@Authenticated
@Transactional
class MyDeletionResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Deleting deleting;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    MyDeletionResource(
            CurrentActor actors,
            CurrentCommunity community,
            Deleting deleting,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.deleting = deleting;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show() {
        return page(requireMember(), new DeletionForm().tidy(), FormErrors.none());
    }

    @POST
    public Response ask(@BeanParam DeletionForm sent) {
        Actor actor = requireMember();
        DeletionForm form = sent.tidy();
        FormErrors errors = forms.check(form, "deletion");
        form.requireSure(errors, wording);
        if (errors.isAny()) {
            return forms.again(page(actor, form, errors));
        }
        deleting.ask(actor, form.reason);
        return done("asked_done");
    }

    @POST
    @Path("end")
    public Response takeBack() {
        deleting.takeBack(requireMember());
        return done("taken_back_done");
    }

    private Actor requireMember() {
        if (!actors.get().isMember()) {
            throw new Missing();
        }
        return actors.get();
    }

    private TemplateInstance page(Actor actor, DeletionForm form, FormErrors errors) {
        OwnDeletion own =
                OwnDeletion.of(
                        Deletion.latest(actor.memberId()).orElse(null),
                        deleting.inHand(actor.memberId()));
        return Templates.myDeletion(own, form, errors);
    }

    private Response done(String what) {
        flash.say("deletion", what);
        return forms.to("/c/" + community.slug() + "/me/data/deletion");
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance myDeletion(
                OwnDeletion own, DeletionForm form, FormErrors errors);
    }
}
