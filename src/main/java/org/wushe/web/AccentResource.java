package org.wushe.web;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.wushe.tenancy.CurrentCommunity;

/**
 * The community's own colour as a stylesheet: pages carry no styles of their own. Its address
 * changes with the bundle, so that browsers may keep it.
 */
@Path("/c/{community}/accent.css")
@PermitAll
@Transactional
class AccentResource {

    private static final String KEPT = "public, max-age=31536000, immutable";

    private final CurrentCommunity community;

    AccentResource(CurrentCommunity community) {
        this.community = community;
    }

    @GET
    @Produces("text/css")
    public Response colour() {
        String accent = community.get().bundle().accent();
        if (accent == null) {
            throw new Missing();
        }
        return Response.ok(":root{--accent:" + accent + "}\n")
                .header("Cache-Control", KEPT)
                .build();
    }
}
