package org.wushe.volunteering.skills;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.Listed;
import org.wushe.web.Cursor;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** A second person looks at the proofs of volunteers' skills. */
@Path("/c/{community}/desk/volunteers/skills")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.SOCIAL_WORKER})
@Transactional
class SkillDeskResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Skills skills;
    private final Proving proving;
    private final Today today;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    SkillDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            Skills skills,
            Proving proving,
            Today today,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.skills = skills;
        this.proving = proving;
        this.today = today;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @GET
    public TemplateInstance queue(@RestQuery String state, @RestQuery String after) {
        SkillState shown =
                Arrays.stream(SkillState.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(SkillState.WAITING);
        return Templates.queue(
                skills.queue(shown, Cursor.parse(after)), shown, List.of(SkillState.values()));
    }

    @GET
    @Path("{skill}")
    public TemplateInstance show(UUID skill) {
        Skill found = Skill.<Skill>findByIdOptional(skill).orElseThrow(Missing::new);
        return page(found, DecisionForm.of(found), FormErrors.none());
    }

    @POST
    @Path("{skill}/decision")
    public Response decide(UUID skill, @BeanParam DecisionForm sent) {
        Skill found = locked(skill);
        DecisionForm form = sent.tidy();
        FormErrors errors = check(form);
        if (errors.isAny()) {
            return forms.again(page(found, form, errors));
        }
        if (form.verifies()) {
            proving.verify(found, form.expires(), actors.get());
            return done("skill_verified_done");
        }
        proving.refuse(found, form.reason, actors.get());
        return done("skill_refused_done");
    }

    @POST
    @Path("{skill}/revocation")
    public Response revoke(UUID skill, @BeanParam DecisionForm sent) {
        Skill found = locked(skill);
        DecisionForm form = sent.tidy();
        FormErrors errors = forms.check(form, "volunteering");
        if (form.reason.isEmpty()) {
            errors.add("reason", wording.say("volunteering", "reason_blank"));
        }
        if (errors.isAny()) {
            return forms.again(page(found, form, errors));
        }
        proving.revoke(found, form.reason, actors.get());
        return done("skill_revoked_done");
    }

    private FormErrors check(DecisionForm form) {
        FormErrors errors = forms.check(form, "volunteering");
        if (!form.verifies() && !form.refuses()) {
            errors.add("decision", wording.say("volunteering", "skill_decision_blank"));
        }
        if (form.refuses() && form.reason.isEmpty()) {
            errors.add("reason", wording.say("volunteering", "reason_blank"));
        }
        LocalDate expires = form.expires();
        if (form.verifies() && !form.expiresOn.isEmpty() && expires == null) {
            errors.add("expiresOn", wording.say("volunteering", "day_unfit"));
        } else if (form.verifies() && expires != null && expires.isBefore(today.date())) {
            errors.add("expiresOn", wording.say("volunteering", "skill_over"));
        }
        return errors;
    }

    private Skill locked(UUID skill) {
        Skill found = Skill.lock(skill).orElseThrow(Missing::new);
        SkillPolicy.decides(actors.get(), found).orRefuse();
        return found;
    }

    private TemplateInstance page(Skill skill, DecisionForm form, FormErrors errors) {
        boolean decides = SkillPolicy.decides(actors.get(), skill).isAllowed();
        return Templates.show(skills.shown(skill), decides, form, errors);
    }

    private Response done(String what) {
        flash.say("volunteering", what);
        return forms.to("/c/" + community.slug() + "/desk/volunteers/skills");
    }

    @CheckedTemplate(basePath = "volunteering/skills")
    static class Templates {
        static native TemplateInstance queue(
                Listed<SkillRow> list, SkillState shown, List<SkillState> states);

        static native TemplateInstance show(
                SkillRow skill, boolean decides, DecisionForm form, FormErrors errors);
    }
}
