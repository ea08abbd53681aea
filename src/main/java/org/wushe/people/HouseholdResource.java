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
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** The desk puts together who lives with whom. */
@Path("/c/{community}/desk/registry/{person}/household")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class HouseholdResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final LivingTogether living;
    private final PersonSearch search;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    HouseholdResource(
            CurrentActor actors,
            CurrentCommunity community,
            LivingTogether living,
            PersonSearch search,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.living = living;
        this.search = search;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(UUID person) {
        return page(living.page(Person.ofId(person).current()), FormErrors.none());
    }

    @POST
    public Response found(UUID person) {
        Person first = Person.toChange(person);
        living.found(first, actors.get());
        return done(first, "household_founded_done");
    }

    @POST
    @Path("search")
    public Response search(UUID person, @RestForm String typed) {
        HouseholdPage page = living.page(Person.ofId(person).current());
        SearchTerm term = SearchTerm.of(typed);
        FormErrors errors = term.check(wording);
        return errors.isAny()
                ? forms.again(page(page, errors))
                : Response.ok(page(page.finding(typed, search.find(term)), errors)).build();
    }

    @POST
    @Path("members")
    public Response join(UUID person, @RestForm String joining, @RestForm String relation) {
        Person host = Person.ofId(person).current();
        FormErrors errors = living.checkRelation(relation, wording);
        if (errors.isAny()) {
            return forms.again(page(living.page(host), errors));
        }
        living.join(host, TypedId.of(joining), relation, actors.get());
        return done(host, "household_joined_done");
    }

    @POST
    @Path("members/{mate}/relation")
    public Response relate(UUID person, UUID mate, @RestForm String relation) {
        Person host = Person.ofId(person).current();
        FormErrors errors = living.checkRelation(relation, wording);
        if (errors.isAny()) {
            return forms.again(page(living.page(host), errors));
        }
        living.relate(host, mate, relation, actors.get());
        return done(host, "household_relation_done");
    }

    @POST
    @Path("members/{mate}/removal")
    public Response leave(UUID person, UUID mate) {
        Person host = Person.ofId(person).current();
        living.leave(host, mate, actors.get());
        return done(host, "household_left_done");
    }

    @POST
    @Path("dwelling")
    public Response move(UUID person, @BeanParam DwellingForm sent) {
        Person host = Person.toChange(person);
        DwellingForm form = sent.tidy();
        FormErrors errors = forms.check(form, "people");
        if (form.isEmpty()) {
            errors.add("building", wording.say("people", "dwelling_blank"));
        }
        if (errors.isAny()) {
            return forms.again(page(living.page(host).moving(form), errors));
        }
        living.move(host, form.dwelling(), actors.get());
        return done(host, "household_moved_done");
    }

    private static TemplateInstance page(HouseholdPage page, FormErrors errors) {
        return Templates.household(page, errors);
    }

    private Response done(Person person, String what) {
        flash.say("people", what);
        return forms.to("/c/" + community.slug() + "/desk/registry/" + person.id + "/household");
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance household(HouseholdPage household, FormErrors errors);
    }
}
