package org.wushe.architecture.broken.needs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Public, and its endpoint says nothing of who may. */
@Path("/broken")
public class OpenResource {

    @GET
    public String get() {
        return "";
    }
}
