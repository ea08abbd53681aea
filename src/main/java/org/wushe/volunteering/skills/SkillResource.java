package org.wushe.volunteering.skills;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.wushe.attachments.Attachments;
import org.wushe.attachments.Photo;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CommunityBundle.Ability;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.Volunteers;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** A volunteer tells what she can do and shows her proofs. */
@Path("/c/{community}/me/volunteering/skills")
@Authenticated
@Transactional
class SkillResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Volunteers volunteers;
    private final Skills skills;
    private final Proving proving;
    private final CheckingSkills checking;
    private final Attachments attachments;
    private final Forms forms;
    private final Flash flash;

    SkillResource(
            CurrentActor actors,
            CurrentCommunity community,
            Volunteers volunteers,
            Skills skills,
            Proving proving,
            CheckingSkills checking,
            Attachments attachments,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.volunteers = volunteers;
        this.skills = skills;
        this.proving = proving;
        this.checking = checking;
        this.attachments = attachments;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public Response show() {
        if (!actors.get().isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        return Response.ok(page(new SkillForm().tidy(), FormErrors.none())).build();
    }

    @POST
    public Response declare(
            @BeanParam SkillForm sent,
            @RestForm("photos") List<FileUpload> photos,
            @RestForm List<String> dropPhoto) {
        Actor actor = member();
        VolunteerRef holder = volunteers.require(actor);
        SkillForm form = sent.tidy();
        FormErrors errors = checking.check(form, photos, dropPhoto, actor);
        if (errors.isAny()) {
            return forms.again(page(form, errors));
        }
        proving.declare(form, holder, actor);
        return done(proving.asksProof(form.code) ? "skill_declared_done" : "skill_kept_done");
    }

    @POST
    @Path("{skill}/withdrawal")
    public Response withdraw(UUID skill) {
        Actor actor = member();
        Skill found =
                Skill.lock(skill)
                        .filter(one -> one.memberId.equals(actor.memberId()))
                        .orElseThrow(Missing::new);
        proving.withdraw(found, actor);
        return done("skill_withdrawn_done");
    }

    private Actor member() {
        if (!actors.get().isMember()) {
            throw new Missing();
        }
        return actors.get();
    }

    private TemplateInstance page(SkillForm form, FormErrors errors) {
        Actor actor = actors.get();
        return Templates.mine(
                volunteers.active(actor.memberId()).isPresent(),
                skills.own(actor.memberId()),
                community.get().bundle().volunteering().skills(),
                form,
                attachments.ofDraft(SkillPhotos.KIND, form.idOrFresh(), actor),
                errors);
    }

    private Response done(String what) {
        flash.say("volunteering", what);
        return forms.to("/c/" + community.slug() + "/me/volunteering/skills");
    }

    @CheckedTemplate(basePath = "volunteering/skills")
    static class Templates {
        static native TemplateInstance mine(
                boolean registered,
                List<SkillRow> skills,
                List<Ability> all,
                SkillForm form,
                List<Photo> kept,
                FormErrors errors);
    }
}
