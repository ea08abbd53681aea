package org.wushe.needs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.Role;
import org.wushe.web.Cursor;

/** The triage queue: every need of the community, by where it stands. */
@Path("/c/{community}/desk/needs")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.GRID_WORKER,
    Role.Named.SOCIAL_WORKER,
    Role.Named.ADMIN
})
@Transactional
class QueueResource {

    private final Needs needs;

    QueueResource(Needs needs) {
        this.needs = needs;
    }

    @GET
    public TemplateInstance list(@RestQuery String state, @RestQuery String after) {
        QueueFilter filter = QueueFilter.of(state);
        return Templates.queue(needs.queue(filter, Cursor.parse(after)), filter);
    }

    @CheckedTemplate(basePath = "needs")
    static class Templates {
        static native TemplateInstance queue(NeedList<QueueRow> list, QueueFilter filter);
    }
}
