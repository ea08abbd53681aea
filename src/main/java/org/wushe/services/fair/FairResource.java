package org.wushe.services.fair;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.wushe.tenancy.Today;

/** The fair days, for everybody to read, and the screen on which numbers are called. */
@Path("/c/{community}/services/fair")
@PermitAll
@Transactional
class FairResource {

    private static final int SHOWN = 6;

    private final ReadingStalls stalls;
    private final Today today;

    FairResource(ReadingStalls stalls, Today today) {
        this.stalls = stalls;
        this.today = today;
    }

    @GET
    public TemplateInstance list() {
        List<DayView> ahead =
                FairDay.since(today.date()).stream()
                        .map(DayView::of)
                        .filter(day -> day.isAhead() || day.heldOn().equals(today.date()))
                        .toList();
        List<DayView> past = FairDay.before(today.date(), SHOWN).stream().map(DayView::of).toList();
        return Templates.list(ahead, past);
    }

    @GET
    @Path("{number: GJ-[0-9-]+}")
    public TemplateInstance show(String number) {
        FairDay day = FairDay.ofNumber(number);
        List<StallRow> rows = stalls.of(day);
        return Templates.show(DayView.of(day), rows, total(rows));
    }

    /** For a large screen at the fair; shows numbers only and renews itself. */
    @GET
    @Path("{number: GJ-[0-9-]+}/screen")
    public TemplateInstance screen(String number) {
        FairDay day = FairDay.ofNumber(number);
        return Templates.screen(DayView.of(day), stalls.of(day));
    }

    static StallFigures total(List<StallRow> rows) {
        return rows.stream().map(StallRow::figures).reduce(StallFigures.NONE, StallFigures::plus);
    }

    @CheckedTemplate(basePath = "services/fair")
    static class Templates {
        static native TemplateInstance list(List<DayView> ahead, List<DayView> past);

        static native TemplateInstance show(DayView day, List<StallRow> stalls, StallFigures total);

        static native TemplateInstance screen(DayView day, List<StallRow> stalls);
    }
}
