package org.wushe.needs.imports.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.wushe.identity.Role;
import org.wushe.needs.imports.NeedsListTemplate;
import org.wushe.needs.imports.TemplateTexts;
import org.wushe.web.Download;

/**
 * An empty list to be filled in. A class of its own, since the path of {@link ImportJobResource} is
 * longer than that of {@link ImportResource} and would take the word for the key of a list.
 */
@Path("/c/{community}/desk/needs/import/template")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.GRID_WORKER,
    Role.Named.SOCIAL_WORKER,
    Role.Named.ADMIN
})
class ImportTemplateResource {

    private final ImportTexts texts;

    ImportTemplateResource(ImportTexts texts) {
        this.texts = texts;
    }

    @GET
    public Response template() {
        TemplateTexts words = texts.template();
        StreamingOutput body = out -> NeedsListTemplate.write(out, words);
        return Response.ok(body, Download.XLSX)
                .header("Content-Disposition", Download.named(texts.say("template_name") + ".xlsx"))
                .build();
    }
}
