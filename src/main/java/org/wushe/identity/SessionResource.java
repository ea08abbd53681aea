package org.wushe.identity;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.wushe.web.Forms;

/** The door outside communities: asking for it signs in and leads to the list of communities. */
@Path("/session")
@Authenticated
class SessionResource {

    private final Forms forms;

    SessionResource(Forms forms) {
        this.forms = forms;
    }

    @GET
    @Path("start")
    public Response start() {
        return forms.to("/");
    }
}
