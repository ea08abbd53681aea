package org.wushe.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** The desk looks a person up. What was typed travels in no address, history or log. */
@Path("/c/{community}/desk/registry")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.GRID_WORKER,
    Role.Named.SOCIAL_WORKER,
    Role.Named.ADMIN
})
@Transactional
class RegistryResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final PersonSearch search;
    private final Forms forms;
    private final Wording wording;

    RegistryResource(
            CurrentActor actors,
            CurrentCommunity community,
            PersonSearch search,
            Forms forms,
            Wording wording) {
        this.actors = actors;
        this.community = community;
        this.search = search;
        this.forms = forms;
        this.wording = wording;
    }

    @GET
    public TemplateInstance start() {
        return page("", null, FormErrors.none());
    }

    @POST
    public Response find(@RestForm String typed) {
        SearchTerm term = SearchTerm.of(typed);
        FormErrors errors = term.check(wording);
        return errors.isAny()
                ? forms.again(page(Typed.line(typed), null, errors))
                : Response.ok(page(Typed.line(typed), search.find(term), errors)).build();
    }

    /**
     * A page that only answers a form, opened by its address because a language was chosen on it or
     * it was kept: leads to the person.
     */
    @GET
    @Path("{person}/{answer:.+}")
    public Response leave(UUID person, String answer) {
        UUID current = Person.ofId(person).current().id;
        return forms.to("/c/" + community.slug() + "/desk/registry/" + current);
    }

    /**
     * @param found null before a search
     */
    private TemplateInstance page(String typed, List<PersonRow> found, FormErrors errors) {
        boolean full = found != null && found.size() == PersonSearch.MOST;
        return Templates.registry(typed, found, full, PersonPages.rights(actors.get()), errors);
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance registry(
                String typed,
                List<PersonRow> found,
                boolean full,
                PersonPage.Rights rights,
                FormErrors errors);
    }
}
