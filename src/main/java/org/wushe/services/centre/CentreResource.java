package org.wushe.services.centre;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The neighbourhood centre, for everybody to read. */
@Path("/c/{community}/centre")
@PermitAll
@Transactional
class CentreResource {

    private final Centres centres;

    CentreResource(Centres centres) {
        this.centres = centres;
    }

    @GET
    public TemplateInstance show() {
        return Templates.show(centres.whole().orElse(null));
    }

    @CheckedTemplate(basePath = "centre")
    static class Templates {
        /**
         * @param centre null while there is none
         */
        static native TemplateInstance show(CentreView centre);
    }
}
