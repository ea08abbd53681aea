package org.wushe.needs.imports.jobs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.needs.imports.RefusedRowsReport;
import org.wushe.needs.imports.jobs.ImportMoved.Step;
import org.wushe.needs.imports.jobs.ImportPages.Rows;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Download;
import org.wushe.web.Flash;
import org.wushe.web.Forms;

/**
 * One uploaded list: a look before the import, the word to go, how far it is, what was left out.
 */
@Path("/c/{community}/desk/needs/import/{job}")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.GRID_WORKER,
    Role.Named.SOCIAL_WORKER,
    Role.Named.ADMIN
})
@Transactional
class ImportJobResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final ImportPages pages;
    private final ImportTexts texts;
    private final Event<ImportMoved> moved;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;

    ImportJobResource(
            CurrentActor actors,
            CurrentCommunity community,
            ImportPages pages,
            ImportTexts texts,
            Event<ImportMoved> moved,
            Forms forms,
            Flash flash,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.pages = pages;
        this.texts = texts;
        this.moved = moved;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
    }

    /** While it runs the page asks for itself; once it has ended the whole page is to be loaded. */
    @GET
    public Response show(
            UUID job,
            @RestQuery String rows,
            @RestQuery int after,
            @HeaderParam("HX-Request") String asking) {
        ImportJob found = ImportPages.job(job);
        if (asking != null && found.state != ImportState.RUNNING) {
            return Response.noContent().header("HX-Refresh", "true").build();
        }
        return Response.ok(
                        Templates.job(
                                JobView.from(found),
                                pages.rows(found.id, RowFilter.of(rows), after)))
                .build();
    }

    @POST
    @Path("confirmation")
    public Response confirm(UUID job) {
        ImportJob found = ImportPages.job(job);
        Actor actor = actors.get();
        if (found.confirm(actor, clock.instant())) {
            tell(Step.CONFIRMED, found, actor);
            flash.say("imports", "confirmed");
        }
        return forms.to(address() + "/" + job);
    }

    @POST
    @Path("cancellation")
    public Response cancel(UUID job) {
        ImportJob found = ImportPages.job(job);
        found.requireDroppable();
        tell(Step.CANCELLED, found, actors.get());
        ImportRow.deleteOf(found.id);
        found.delete();
        flash.say("imports", "dropped");
        return forms.to(address());
    }

    @GET
    @Path("report.xlsx")
    public Response xlsx(UUID job) throws IOException {
        ImportJob found = ImportPages.job(job);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RefusedRowsReport.writeXlsx(out, texts.report(), pages.leftOut(found.id));
        return report(found, out.toByteArray(), Download.XLSX, ".xlsx");
    }

    @GET
    @Path("report.csv")
    public Response csv(UUID job) throws IOException {
        ImportJob found = ImportPages.job(job);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RefusedRowsReport.writeCsv(out, texts.report(), pages.leftOut(found.id));
        return report(found, out.toByteArray(), "text/csv; charset=UTF-8", ".csv");
    }

    private Response report(ImportJob job, byte[] content, String type, String ending) {
        tell(Step.REPORT_DOWNLOADED, job, actors.get());
        return Response.ok(content)
                .type(type)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", Download.named(texts.say("report_name") + ending))
                .build();
    }

    private void tell(Step step, ImportJob job, Actor actor) {
        moved.fire(ImportMoved.of(step, job, actor, clock.instant()));
    }

    private String address() {
        return "/c/" + community.slug() + "/desk/needs/import";
    }

    @CheckedTemplate(basePath = "needs/imports")
    static class Templates {
        static native TemplateInstance job(JobView job, Rows rows);
    }
}
