package org.wushe.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Collection;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.Community;

/** The front door: which communities there are. */
@Path("/")
@PermitAll
class CommunitiesResource {

    private final Communities communities;

    CommunitiesResource(Communities communities) {
        this.communities = communities;
    }

    @GET
    public TemplateInstance list() {
        return Templates.communities(communities.all());
    }

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance communities(Collection<Community> all);
    }
}
