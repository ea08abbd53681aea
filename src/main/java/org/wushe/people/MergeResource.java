package org.wushe.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** Two records of one person become one: choose the other, compare, confirm; undo within days. */
@Path("/c/{community}/desk/registry/{person}/merges")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.ADMIN})
@Transactional
class MergeResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final PersonSearch search;
    private final ComparingRecords comparing;
    private final Merging merging;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;

    MergeResource(
            CurrentActor actors,
            CurrentCommunity community,
            PersonSearch search,
            ComparingRecords comparing,
            Merging merging,
            Forms forms,
            Wording wording,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.search = search;
        this.comparing = comparing;
        this.merging = merging;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
    }

    @GET
    public TemplateInstance start(UUID person) {
        return choose(Person.ofId(person).current(), "", null, FormErrors.none());
    }

    @POST
    @Path("search")
    public Response search(UUID person, @RestForm String typed) {
        Person kept = Person.ofId(person).current();
        SearchTerm term = SearchTerm.of(typed);
        FormErrors errors = term.check(wording);
        List<PersonRow> found = errors.isAny() ? null : search.find(term);
        TemplateInstance page = choose(kept, Typed.line(typed), found, errors);
        return errors.isAny() ? forms.again(page) : Response.ok(page).build();
    }

    @POST
    @Path("comparison")
    public Response compare(UUID person, @RestForm String other) {
        Person kept = Person.ofId(person).current();
        Person with = Person.ofId(TypedId.of(other)).current();
        return kept.id.equals(with.id)
                ? itself(kept)
                : Response.ok(compared(kept, with, MergeForm.fresh(with.id), FormErrors.none()))
                        .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(UUID person, MultivaluedMap<String, String> sent) {
        MergeForm form = MergeForm.of(sent);
        if (person.equals(form.other())) {
            return itself(Person.ofId(person));
        }
        Person kept = merging.bothToChange(person, form.other());
        Person other = Person.ofId(form.other());
        form.requireCompared(kept, other);
        if (!form.sure()) {
            String text = wording.say("people", "merge_sure_blank");
            return forms.again(compared(kept, other, form, FormErrors.none().add("sure", text)));
        }
        merging.merge(kept, other, form.taken(), actors.get());
        return done(kept, "merged_done");
    }

    @POST
    @Path("{merge}/undo")
    public Response undo(UUID person, UUID merge) {
        Person kept = Person.toChange(person);
        merging.undo(kept, merge, actors.get());
        return done(kept, "merge_undone_done");
    }

    private Response itself(Person kept) {
        String text = wording.say("people", "merge_itself");
        return forms.again(choose(kept, "", null, FormErrors.none().add("typed", text)));
    }

    private TemplateInstance choose(
            Person kept, String typed, List<PersonRow> found, FormErrors errors) {
        List<PersonRow> similar = search.similarTo(kept);
        return Templates.mergeChoose(search.row(kept), similar, typed, found, errors);
    }

    private TemplateInstance compared(
            Person kept, Person other, MergeForm form, FormErrors errors) {
        return Templates.mergeCompare(comparing.compare(kept, other, form, actors.get()), errors);
    }

    private Response done(Person person, String what) {
        flash.say("people", what);
        return forms.to("/c/" + community.slug() + "/desk/registry/" + person.id);
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        /**
         * @param found null before a search
         */
        static native TemplateInstance mergeChoose(
                PersonRow person,
                List<PersonRow> similar,
                String typed,
                List<PersonRow> found,
                FormErrors errors);

        static native TemplateInstance mergeCompare(Comparison comparison, FormErrors errors);
    }
}
