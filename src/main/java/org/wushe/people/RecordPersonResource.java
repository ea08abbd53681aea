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
import java.util.Optional;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.people.consents.ConsentTerms;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;

/** The desk writes down a resident who may have no account. */
@Path("/c/{community}/desk/registry/new")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class RecordPersonResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final CheckingPersons checking;
    private final Recording recording;
    private final PersonSearch search;
    private final Today today;
    private final Forms forms;
    private final Flash flash;

    RecordPersonResource(
            CurrentActor actors,
            CurrentCommunity community,
            CheckingPersons checking,
            Recording recording,
            PersonSearch search,
            Today today,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.checking = checking;
        this.recording = recording;
        this.search = search;
        this.today = today;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public TemplateInstance form() {
        return Templates.recordPerson(new PersonForm().tidy(), null, FormErrors.none());
    }

    @POST
    public Response record(@BeanParam PersonForm sent) {
        Actor actor = actors.get();
        PersonForm form = sent.tidy();
        FormErrors errors = checking.check(form, null, false, actor);
        Optional<Person> known =
                checking.holderOf(form.idNumber, null).or(() -> checking.reachedBy(form));
        if (errors.isAny() || known.isPresent()) {
            PersonRow row = known.map(search::row).orElse(null);
            return forms.again(Templates.recordPerson(form, row, errors));
        }
        PersonFacts facts = form.facts(PersonFacts.NONE, today.date());
        ConsentTerms guardian = facts.isChildOn(today.date()) ? form.guardianConsent() : null;
        Person person = recording.record(facts, guardian, actor);
        flash.say("people", "recorded_done");
        return forms.to("/c/" + community.slug() + "/desk/registry/" + person.id);
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        /**
         * @param known the record this person has already, null if none
         */
        static native TemplateInstance recordPerson(
                PersonForm form, PersonRow known, FormErrors errors);
    }
}
