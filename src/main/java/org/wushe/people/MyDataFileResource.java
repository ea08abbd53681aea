package org.wushe.people;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.web.Download;
import org.wushe.web.Missing;

/**
 * A person takes all that is kept about her along (Personal Information Protection Law, art. 45).
 */
@Path("/c/{community}/me/data/file")
@Authenticated
@Transactional
class MyDataFileResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final OwnArchive giving;
    private final Today today;

    MyDataFileResource(
            CurrentActor actors, CurrentCommunity community, OwnArchive giving, Today today) {
        this.actors = actors;
        this.community = community;
        this.giving = giving;
        this.today = today;
    }

    @POST
    public Response take() {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            throw new Missing();
        }
        String name = "wushe-" + community.slug() + "-" + today.date() + ".zip";
        return Response.ok(giving.archive(actor), "application/zip")
                .header("Content-Disposition", Download.named(name))
                .header("Cache-Control", "no-store")
                .build();
    }
}
