package org.wushe.needs.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.tenancy.Today;

/** What everyone may know of the room in figures: published needs, rare cells hidden. */
@Path("/c/{community}/needs/figures")
@PermitAll
@Transactional
class FiguresResource {

    private final Figures figures;
    private final Today today;

    FiguresResource(Figures figures, Today today) {
        this.figures = figures;
        this.today = today;
    }

    @GET
    public TemplateInstance show(@RestQuery String from, @RestQuery String to) {
        return Templates.everyone(figures.page(Period.of(from, to, today.date()), true));
    }

    @CheckedTemplate(basePath = "needs/figures")
    static class Templates {
        static native TemplateInstance everyone(FiguresPage page);
    }
}
