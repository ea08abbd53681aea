package org.wushe.volunteering.hours;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.Role;
import org.wushe.needs.figures.Period;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.Listed;
import org.wushe.volunteering.shifts.MissedShift;
import org.wushe.web.Cursor;

/** Effective hours by kind of task; every figure opens the list behind it. */
@Path("/c/{community}/desk/hours/kinds")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.COMMITTEE, Role.Named.ADMIN})
@Transactional
class KindHoursResource {

    private final KindFigures figures;
    private final Today today;

    KindHoursResource(KindFigures figures, Today today) {
        this.figures = figures;
        this.today = today;
    }

    @GET
    public TemplateInstance figures(@RestQuery String from, @RestQuery String to) {
        Period period = Period.of(from, to, today.date());
        return Templates.kinds(figures.lines(period), period);
    }

    @GET
    @Path("served")
    public TemplateInstance served(
            @RestQuery String kind,
            @RestQuery String book,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery String after) {
        Period period = Period.of(from, to, today.date());
        String code = code(kind);
        BookType type =
                BookType.PARTY_DUTY.name().equals(book) ? BookType.PARTY_DUTY : BookType.VOLUNTEER;
        return Templates.served(
                figures.list(period, code, type, Cursor.parse(after)),
                code,
                figures.name(code),
                type.name(),
                period);
    }

    @GET
    @Path("missed")
    public TemplateInstance missed(
            @RestQuery String kind, @RestQuery String from, @RestQuery String to) {
        Period period = Period.of(from, to, today.date());
        return Templates.missed(
                figures.missed(period, code(kind)), figures.name(code(kind)), period);
    }

    private static String code(String kind) {
        return kind == null ? KindFigures.NONE : kind;
    }

    @CheckedTemplate(basePath = "volunteering/hours")
    static class Templates {
        static native TemplateInstance kinds(List<KindLine> lines, Period period);

        static native TemplateInstance served(
                Listed<HoursView> list, String kind, String name, String book, Period period);

        static native TemplateInstance missed(List<MissedShift> shifts, String name, Period period);
    }
}
