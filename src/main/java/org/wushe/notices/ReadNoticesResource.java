package org.wushe.notices;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** A member has read her inbox. */
@Path("/c/{community}/me/notices/read")
@Authenticated
@Transactional
class ReadNoticesResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Forms forms;
    private final Clock clock;

    ReadNoticesResource(CurrentActor actors, CurrentCommunity community, Forms forms, Clock clock) {
        this.actors = actors;
        this.community = community;
        this.forms = forms;
        this.clock = clock;
    }

    @POST
    public Response readAll() {
        Actor actor = actors.get();
        if (!actor.isMember()) {
            throw new Missing();
        }
        Notice.readAll(actor.memberId(), clock.instant());
        return forms.to("/c/" + community.slug() + "/me");
    }
}
