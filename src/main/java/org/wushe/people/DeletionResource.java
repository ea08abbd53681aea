package org.wushe.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** The desk decides on accounts that are to be deleted. */
@Path("/c/{community}/desk/deletions")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.ADMIN})
@Transactional
class DeletionResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Deleting deleting;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    DeletionResource(
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
    public TemplateInstance list() {
        return page(null, new DeletionForm().tidy(), FormErrors.none());
    }

    @POST
    @Path("{id}/confirmation")
    public Response confirm(UUID id) {
        deleting.confirm(id, actors.get());
        return done("deleted_done");
    }

    @POST
    @Path("{id}/refusal")
    public Response refuse(UUID id, @BeanParam DeletionForm sent) {
        DeletionForm form = sent.tidy();
        FormErrors errors = forms.check(form, "deletion");
        form.requireReason(errors, wording);
        if (errors.isAny()) {
            Deletion.lock(id);
            return forms.again(page(id, form, errors));
        }
        deleting.refuse(id, form.reason, actors.get());
        return done("refused_done");
    }

    /**
     * @param typed whose refusal was sent; null if none was
     */
    private TemplateInstance page(UUID typed, DeletionForm form, FormErrors errors) {
        return Templates.deletions(deleting.waiting(actors.get()), typed, form, errors);
    }

    private Response done(String what) {
        flash.say("deletion", what);
        return forms.to("/c/" + community.slug() + "/desk/deletions");
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance deletions(
                List<DeletionLine> waiting, UUID typed, DeletionForm form, FormErrors errors);
    }
}
