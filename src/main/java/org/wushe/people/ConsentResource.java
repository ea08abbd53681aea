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
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.people.consents.ConsentForm;
import org.wushe.people.consents.ConsentPurpose;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** The desk writes down what a person agreed to, and what she takes back. */
@Path("/c/{community}/desk/registry/{person}/consents")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class ConsentResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Consenting consenting;
    private final Today today;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    ConsentResource(
            CurrentActor actors,
            CurrentCommunity community,
            Consenting consenting,
            Today today,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.consenting = consenting;
        this.today = today;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @GET
    @Path("new")
    public TemplateInstance form(UUID person) {
        Person found = Person.ofId(person).current();
        ConsentForm form = ConsentForm.fresh(today.date(), found.guardianName);
        return page(found, form, FormErrors.none());
    }

    @POST
    public Response give(UUID person, @BeanParam ConsentForm sent) {
        Person found = Person.toChange(person);
        ConsentForm form = sent.tidy();
        FormErrors errors = check(form, found);
        if (errors.isAny()) {
            return forms.again(page(found, form, errors));
        }
        consenting.give(found, form.terms(), actors.get());
        return done(found, "consent_given_done");
    }

    @POST
    @Path("{consent}/withdrawal")
    public Response withdraw(UUID person, UUID consent) {
        Person found = Person.toChange(person);
        consenting.withdraw(found, consent, actors.get());
        return done(found, "consent_withdrawn_done");
    }

    private FormErrors check(ConsentForm form, Person person) {
        FormErrors errors = forms.check(form, "people");
        if (!TypedDate.isUntil(form.getGivenOn(), today.date())) {
            errors.add("givenOn", wording.say("people", "consent_on_unfit"));
        }
        boolean guardians = form.isFor(ConsentPurpose.MINOR_VOLUNTEER);
        if ((guardians || consenting.isChild(person)) && form.getGuardianName().isEmpty()) {
            errors.add("guardianName", wording.say("people", "guardian_blank"));
        }
        return errors;
    }

    private TemplateInstance page(Person person, ConsentForm form, FormErrors errors) {
        boolean child = consenting.isChild(person);
        boolean minor = consenting.isMinor(person);
        return Templates.newConsent(person.id, person.name, child, minor, form, errors);
    }

    private Response done(Person person, String what) {
        flash.say("people", what);
        return forms.to("/c/" + community.slug() + "/desk/registry/" + person.id);
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance newConsent(
                UUID id,
                String name,
                boolean child,
                boolean minor,
                ConsentForm form,
                FormErrors errors);
    }
}
