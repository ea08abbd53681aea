package org.wushe.needs.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.Today;
import org.wushe.web.Download;
import org.wushe.web.SheetFile;
import org.wushe.web.Wording;

/** The room in figures for the desk, to read and to take along. */
@Path("/c/{community}/desk/needs/figures")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.GRID_WORKER,
    Role.Named.SOCIAL_WORKER,
    Role.Named.COMMITTEE,
    Role.Named.ADMIN
})
@Transactional
class DeskFiguresResource {

    private static final String CSV = "text/csv; charset=utf-8";

    private final Figures figures;
    private final FiguresRows rows;
    private final Today today;
    private final CurrentActor actors;
    private final Event<FiguresExported> exported;
    private final Wording wording;
    private final Clock clock;

    DeskFiguresResource(
            Figures figures,
            FiguresRows rows,
            Today today,
            CurrentActor actors,
            Event<FiguresExported> exported,
            Wording wording,
            Clock clock) {
        this.figures = figures;
        this.rows = rows;
        this.today = today;
        this.actors = actors;
        this.exported = exported;
        this.wording = wording;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestQuery String from, @RestQuery String to) {
        return Templates.figures(figures.page(Period.of(from, to, today.date()), false));
    }

    @GET
    @Path("file.xlsx")
    public Response xlsx(@RestQuery String from, @RestQuery String to) {
        byte[] file = SheetFile.xlsx(wording.say("figures", "title"), taken(from, to, "xlsx"));
        return file(file, Download.XLSX, ".xlsx");
    }

    @GET
    @Path("file.csv")
    public Response csv(@RestQuery String from, @RestQuery String to) {
        return file(SheetFile.csv(taken(from, to, "csv")), CSV, ".csv");
    }

    private List<List<Object>> taken(String from, String to, String format) {
        Period period = Period.of(from, to, today.date());
        Actor actor = actors.get();
        exported.fire(new FiguresExported(period, format, actor, clock.instant()));
        return rows.of(figures.page(period, false), actor);
    }

    private Response file(byte[] content, String type, String ending) {
        String name = wording.say("figures", "title") + ending;
        return Response.ok(content, type)
                .header("Content-Disposition", Download.named(name))
                .build();
    }

    @CheckedTemplate(basePath = "needs/figures")
    static class Templates {
        static native TemplateInstance figures(FiguresPage page);
    }
}
