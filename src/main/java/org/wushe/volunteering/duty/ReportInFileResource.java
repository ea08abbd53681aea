package org.wushe.volunteering.duty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.web.Download;
import org.wushe.web.Wording;

/** The list of those who reported in, to be taken along; each time stands in the audit. */
@Path("/c/{community}/desk/report-ins")
@RolesAllowed({Role.Named.COMMITTEE, Role.Named.COORDINATOR})
@Transactional
class ReportInFileResource {

    private final CurrentActor actors;
    private final ListingReportIns listing;
    private final ReportInSheet sheet;
    private final Event<ReportInsExported> exported;
    private final Wording wording;
    private final Clock clock;

    ReportInFileResource(
            CurrentActor actors,
            ListingReportIns listing,
            ReportInSheet sheet,
            Event<ReportInsExported> exported,
            Wording wording,
            Clock clock) {
        this.actors = actors;
        this.listing = listing;
        this.sheet = sheet;
        this.exported = exported;
        this.wording = wording;
        this.clock = clock;
    }

    @POST
    @Path("list")
    public Response list(@RestForm String state) {
        ReportInState shown = ReportInDeskResource.shown(state);
        List<ReportInView> reports = listing.all(shown);
        Actor actor = actors.get();
        exported.fire(new ReportInsExported(shown, reports.size(), actor, clock.instant()));
        return Response.ok(sheet.xlsx(reports, actor), Download.XLSX)
                .header(
                        "Content-Disposition",
                        Download.named(wording.say("duty", "desk_title") + ".xlsx"))
                .header("Cache-Control", "no-store")
                .build();
    }
}
