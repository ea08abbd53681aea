package org.wushe.notices;

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
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.Receiver;
import org.wushe.identity.NoticePaces;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** A member says how often she wants news by mail, for all her communities. */
@Path("/c/{community}/me/notices")
@Authenticated
@Transactional
class PaceResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final NoticePaces paces;
    private final Memberships memberships;
    private final Forms forms;
    private final Flash flash;

    PaceResource(
            CurrentActor actors,
            CurrentCommunity community,
            NoticePaces paces,
            Memberships memberships,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.paces = paces;
        this.memberships = memberships;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public Response form() {
        Actor actor = actors.get();
        return actor.isMember()
                ? Response.ok(page(PaceForm.of(paces.of(actor)), FormErrors.none())).build()
                : forms.to("/c/" + community.slug() + "/join");
    }

    @POST
    public Response choose(@BeanParam PaceForm sent) {
        if (!actors.get().isMember()) {
            throw new Missing();
        }
        PaceForm form = sent.tidy();
        FormErrors errors = forms.check(form, "notices");
        if (errors.isAny()) {
            return forms.again(page(form, errors));
        }
        paces.choose(actors.get(), form.chosen());
        flash.say("notices", "pace_chosen");
        return forms.to("/c/" + community.slug() + "/me");
    }

    private TemplateInstance page(PaceForm form, FormErrors errors) {
        boolean reached =
                memberships.receiver(actors.get().memberId()).map(Receiver::email).isPresent();
        return Templates.pace(form, errors, reached);
    }

    @CheckedTemplate(basePath = "notices")
    static class Templates {
        static native TemplateInstance pace(PaceForm form, FormErrors errors, boolean reached);
    }
}
