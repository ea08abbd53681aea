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
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Memberships.Named;
import org.wushe.identity.Role;
import org.wushe.people.mandates.MandateForm;
import org.wushe.people.mandates.Mandates;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** The desk writes down who may act for a person, and ends it. */
@Path("/c/{community}/desk/registry/{person}/mandates")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class MandateResource {

    private static final int REASON_MAX = 300;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final CheckingMandates checking;
    private final Mandates mandates;
    private final PersonPages pages;
    private final Today today;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    MandateResource(
            CurrentActor actors,
            CurrentCommunity community,
            CheckingMandates checking,
            Mandates mandates,
            PersonPages pages,
            Today today,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.checking = checking;
        this.mandates = mandates;
        this.pages = pages;
        this.today = today;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @GET
    @Path("new")
    public TemplateInstance form(UUID person) {
        Person found = Person.ofId(person).current();
        MandateForm form = MandateForm.fresh(today.date());
        return page(found, form, List.of(), FormErrors.none());
    }

    @POST
    public Response give(UUID person, @BeanParam MandateForm sent) {
        Person found = Person.toChange(person);
        MandateForm form = sent.tidy();
        CheckingMandates.Found meant = checking.holder(form, actors.get());
        FormErrors errors = checking.check(form, meant);
        if (errors.isAny()) {
            return forms.again(page(found, form, meant.namesakes(), errors));
        }
        mandates.give(found.id, form.terms(meant.holder().orElseThrow()), actors.get());
        return done(found, "mandate_given_done");
    }

    @POST
    @Path("{mandate}/end")
    public Response end(UUID person, UUID mandate, @RestForm String reason) {
        Person found = Person.toChange(person);
        String why = Typed.text(reason);
        if (why.isEmpty() || why.length() > REASON_MAX) {
            String text =
                    why.isEmpty()
                            ? wording.say("people", "mandate_why_blank")
                            : wording.say("people", "mandate_why_long", REASON_MAX);
            FormErrors errors = FormErrors.none().add("reason-" + mandate, text);
            return forms.again(
                    PersonResource.Templates.person(pages.masked(found, actors.get()), errors));
        }
        mandates.end(found.records(), mandate, why, actors.get());
        return done(found, "mandate_ended_done");
    }

    private static TemplateInstance page(
            Person person, MandateForm form, List<Named> namesakes, FormErrors errors) {
        return Templates.newMandate(person.id, person.name, form, namesakes, errors);
    }

    private Response done(Person person, String what) {
        flash.say("people", what);
        return forms.to("/c/" + community.slug() + "/desk/registry/" + person.id);
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance newMandate(
                UUID id, String name, MandateForm form, List<Named> namesakes, FormErrors errors);
    }
}
