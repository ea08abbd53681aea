package org.wushe.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;

/** The auditor's desk: what was done here, and whether the book of it is whole. */
@Path("/c/{community}/desk/audit")
@RolesAllowed(Role.Named.AUDITOR)
@Transactional
class AuditResource {

    private final AuditPages pages;
    private final VerifyingChain verifying;
    private final CurrentActor actors;

    AuditResource(AuditPages pages, VerifyingChain verifying, CurrentActor actors) {
        this.pages = pages;
        this.verifying = verifying;
        this.actors = actors;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String actor,
            @RestQuery String action,
            @RestQuery String subject,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery String after) {
        return Templates.list(pages.page(AuditFilter.of(actor, action, subject, from, to, after)));
    }

    @POST
    @Path("verification")
    public TemplateInstance verify() {
        return Templates.verification(verifying.verify(actors.get()));
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance list(AuditPage page);

        static native TemplateInstance verification(Verification found);
    }
}
