package org.wushe.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;

/** One person at the desk: masked, until somebody opens her numbers and is written down for it. */
@Path("/c/{community}/desk/registry/{person}")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.GRID_WORKER,
    Role.Named.SOCIAL_WORKER,
    Role.Named.ADMIN
})
@Transactional
class PersonResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final PersonPages pages;
    private final Forms forms;

    PersonResource(
            CurrentActor actors, CurrentCommunity community, PersonPages pages, Forms forms) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.forms = forms;
    }

    /** A merged record's address leads to the record that counts. */
    @GET
    public Response show(UUID person) {
        Person found = Person.ofId(person);
        if (found.mergedInto != null) {
            return forms.to("/c/" + community.slug() + "/desk/registry/" + found.current().id);
        }
        return Response.ok(Templates.person(pages.masked(found, actors.get()), FormErrors.none()))
                .build();
    }

    @POST
    @Path("contact")
    @RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
    public TemplateInstance open(UUID person) {
        PersonPage page = pages.unmasked(Person.ofId(person).current(), actors.get());
        return Templates.person(page, FormErrors.none());
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance person(PersonPage person, FormErrors errors);
    }
}
