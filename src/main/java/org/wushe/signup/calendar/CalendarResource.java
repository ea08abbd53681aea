package org.wushe.signup.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.tenancy.Today;

/** Everything that takes place here in public, by month or week, for everybody to read. */
@Path("/c/{community}/calendar")
@PermitAll
@Transactional
class CalendarResource {

    private final CalendarPages pages;
    private final Today today;

    CalendarResource(CalendarPages pages, Today today) {
        this.pages = pages;
        this.today = today;
    }

    /**
     * @param month such as 2026-12; without it and a week the present month
     * @param week any day of a week, such as 2026-12-05
     * @param kind shows one kind only
     */
    @GET
    public TemplateInstance show(
            @RestQuery String month, @RestQuery String week, @RestQuery String kind) {
        return Templates.calendar(pages.page(CalendarSpan.of(month, week, today.date()), kind));
    }

    @CheckedTemplate(basePath = "signup/calendar")
    static class Templates {
        static native TemplateInstance calendar(CalendarPage page);
    }
}
