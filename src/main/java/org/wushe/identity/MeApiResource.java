package org.wushe.identity;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.TreeSet;

/** Who a bearer token is in this community, so that a program can tell what it may ask. */
@Path("/api/c/{community}/me")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class MeApiResource {

    private final CurrentActor actors;

    MeApiResource(CurrentActor actors) {
        this.actors = actors;
    }

    @GET
    public Me me() {
        Actor actor = actors.get();
        Set<String> roles = new TreeSet<>();
        actor.roles().forEach(role -> roles.add(role.key()));
        return new Me(actor.name(), roles);
    }

    /** The answer. */
    public record Me(String name, Set<String> roles) {}
}
