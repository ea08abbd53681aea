package org.wushe.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.people.consents.ConsentPurpose;
import org.wushe.people.consents.ConsentTerms;
import org.wushe.people.consents.Consents;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.web.Differences;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;

/** The desk corrects a person's record; of two who do so at once, the second sees both versions. */
@Path("/c/{community}/desk/registry/{person}/correction")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class CorrectionResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final PersonPages pages;
    private final PersonSeal seal;
    private final PersonWords words;
    private final CheckingPersons checking;
    private final Recording recording;
    private final Consents consents;
    private final Today today;
    private final Forms forms;
    private final Flash flash;

    CorrectionResource(
            CurrentActor actors,
            CurrentCommunity community,
            PersonPages pages,
            PersonSeal seal,
            PersonWords words,
            CheckingPersons checking,
            Recording recording,
            Consents consents,
            Today today,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.seal = seal;
        this.words = words;
        this.checking = checking;
        this.recording = recording;
        this.consents = consents;
        this.today = today;
        this.forms = forms;
        this.flash = flash;
    }

    /** The form shows everything that is kept, so opening it is written down like any look. */
    @POST
    @Path("form")
    public TemplateInstance form(UUID person) {
        Person found = Person.toChange(person);
        PersonFacts facts = pages.read(found, actors.get());
        PersonForm form = PersonForm.of(facts, found.version, today.date());
        return page(found, form, FormErrors.none(), Differences.none());
    }

    @POST
    public Response correct(UUID person, @BeanParam PersonForm sent) {
        Actor actor = actors.get();
        Person found = Person.toChange(person);
        PersonForm form = sent.tidy();
        FormErrors errors = checking.check(form, found.id, isConsented(found), actor);
        if (errors.isAny()) {
            return forms.again(page(found, form, errors, Differences.none()));
        }
        LocalDate day = today.date();
        PersonFacts before = seal.open(found);
        PersonFacts typed = form.facts(before, day);
        Differences differences = words.differences(before, typed);
        if (!form.version.equals(Integer.toString(found.version)) && differences.isAny()) {
            form.version = Integer.toString(found.version);
            pages.read(found, actor);
            return forms.changedMeanwhile(page(found, form, errors, differences));
        }
        ConsentTerms guardian = typed.isChildOn(day) ? form.guardianConsent() : null;
        recording.correct(found, typed, guardian, actor);
        flash.say("people", "corrected_done");
        return forms.to("/c/" + community.slug() + "/desk/registry/" + found.id);
    }

    private boolean isConsented(Person person) {
        return consents.inForce(person.records(), ConsentPurpose.CHILD_DATA);
    }

    private TemplateInstance page(
            Person person, PersonForm form, FormErrors errors, Differences differences) {
        boolean consented = isConsented(person);
        return Templates.correctPerson(person.id, form, consented, errors, differences);
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance correctPerson(
                UUID id,
                PersonForm form,
                boolean consented,
                FormErrors errors,
                Differences differences);
    }
}
