package org.wushe.signup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Forms;

/** Everything a member is signed up for, whichever room it is of, with what she can do. */
@Path("/c/{community}/me/signups")
@Authenticated
@Transactional
class MySignupsResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final MySignups signups;
    private final Forms forms;

    MySignupsResource(
            CurrentActor actors, CurrentCommunity community, MySignups signups, Forms forms) {
        this.actors = actors;
        this.community = community;
        this.signups = signups;
        this.forms = forms;
    }

    @GET
    public Response list() {
        Actor actor = actors.get();
        return actor.isMember()
                ? Response.ok(Templates.mine(signups.of(actor))).build()
                : forms.to("/c/" + community.slug() + "/join");
    }

    @CheckedTemplate(basePath = "signup")
    static class Templates {
        static native TemplateInstance mine(List<MySignup> rows);
    }
}
