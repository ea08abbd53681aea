package org.wushe.volunteering.onetoone;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Forms;

/**
 * A member's own one-to-one help: she is helped, helps, or is asked to. Each decides for herself.
 */
@Path("/c/{community}/me/one-to-one")
@Authenticated
@Transactional
class OwnOneToOneResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final OwnOneToOnePages pages;
    private final ReadingOneToOne reading;
    private final Forms forms;

    OwnOneToOneResource(
            CurrentActor actors,
            CurrentCommunity community,
            OwnOneToOnePages pages,
            ReadingOneToOne reading,
            Forms forms) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.reading = reading;
        this.forms = forms;
    }

    @GET
    public Response list() {
        if (!actors.get().isMember()) {
            return forms.to("/c/" + community.slug() + "/join");
        }
        return Response.ok(Templates.mine(reading.own(actors.get()))).build();
    }

    @GET
    @Path("{help}")
    public TemplateInstance show(UUID help) {
        return pages.show(help, actors.get());
    }

    /** A page that only answers a form, opened by its address: leads to the help. */
    @GET
    @Path("{help}/{answer:.+}")
    public Response leave(UUID help, String answer) {
        pages.requireTheirs(help, actors.get());
        return forms.to("/c/" + community.slug() + "/me/one-to-one/" + help);
    }

    @CheckedTemplate(basePath = "volunteering/onetoone")
    static class Templates {
        static native TemplateInstance mine(List<OwnHelp> all);
    }
}
