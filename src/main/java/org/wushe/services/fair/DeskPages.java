package org.wushe.services.fair;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wushe.services.FairItem;
import org.wushe.services.FairItems;
import org.wushe.tenancy.Today;
import org.wushe.web.FormErrors;
import org.wushe.web.Reader;

/** The desk's page of one fair day. */
@ApplicationScoped
class DeskPages {

    private final ReadingStalls stalls;
    private final FairItems items;
    private final Reader reader;
    private final Today today;

    DeskPages(ReadingStalls stalls, FairItems items, Reader reader, Today today) {
        this.stalls = stalls;
        this.items = items;
        this.reader = reader;
        this.today = today;
    }

    TemplateInstance show(FairDay day) {
        return withErrors(day, FormErrors.none());
    }

    TemplateInstance withErrors(FairDay day, FormErrors errors) {
        return page(day, DayForm.of(day).tidy(), blank(), errors);
    }

    TemplateInstance withDay(FairDay day, DayForm form, FormErrors errors) {
        return page(day, form, blank(), errors);
    }

    TemplateInstance withStall(FairDay day, StallForm form, FormErrors errors) {
        return page(day, DayForm.of(day).tidy(), form, errors);
    }

    private static StallForm blank() {
        StallForm form = new StallForm();
        form.minutes = "15";
        form.places = "1";
        return form.tidy();
    }

    private TemplateInstance page(FairDay day, DayForm form, StallForm stall, FormErrors errors) {
        List<StallRow> rows = stalls.of(day);
        boolean today = day.times.heldOn().equals(this.today.date());
        return Templates.day(
                DayView.of(day),
                rows,
                FairResource.total(rows),
                items.offered(reader.getLanguage()),
                form,
                stall,
                errors,
                today);
    }

    @CheckedTemplate(basePath = "services/fair")
    static class Templates {
        static native TemplateInstance day(
                DayView day,
                List<StallRow> stalls,
                StallFigures total,
                List<FairItem> items,
                DayForm form,
                StallForm stall,
                FormErrors errors,
                boolean today);
    }
}
