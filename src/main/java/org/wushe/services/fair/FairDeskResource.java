package org.wushe.services.fair;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.util.List;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.services.fair.FairCalendar.Date;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** The desk's list of fair days, and the form that plans a year of them. */
@Path("/c/{community}/desk/services/fair")
@RolesAllowed({Role.Named.COORDINATOR, Role.Named.GRID_WORKER, Role.Named.SOCIAL_WORKER})
@Transactional
class FairDeskResource {

    private static final int SHOWN = 12;

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final PlanningFairs planning;
    private final Today today;
    private final Forms forms;
    private final Flash flash;
    private final Wording wording;

    FairDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            PlanningFairs planning,
            Today today,
            Forms forms,
            Flash flash,
            Wording wording) {
        this.actors = actors;
        this.community = community;
        this.planning = planning;
        this.today = today;
        this.forms = forms;
        this.flash = flash;
        this.wording = wording;
    }

    @GET
    public TemplateInstance list() {
        YearForm form = new YearForm();
        form.year = Integer.toString(today.date().getYear() + 1);
        form.week = "1";
        form.weekday = DayOfWeek.SATURDAY.name();
        form.from = "08:30";
        form.to = "11:30";
        return page(form.tidy(), FormErrors.none());
    }

    @POST
    public Response plan(@BeanParam YearForm sent) {
        YearForm form = sent.tidy();
        FormErrors errors = form.check(forms.check(form, "fair"), today.date(), wording);
        if (errors.isAny()) {
            return forms.again(page(form, errors));
        }
        List<Date> dates = planning.plan(form, actors.get());
        if (dates.isEmpty()) {
            flash.say("fair", "planned_none");
        } else {
            flash.say("fair", "planned_done", dates.size(), moved(dates));
        }
        return forms.to("/c/" + community.slug() + "/desk/services/fair");
    }

    private static long moved(List<Date> dates) {
        return dates.stream().filter(Date::moved).count();
    }

    private TemplateInstance page(YearForm form, FormErrors errors) {
        int year = today.date().getYear();
        return Templates.desk(
                FairDay.since(today.date()).stream().map(DayView::of).toList(),
                FairDay.before(today.date(), SHOWN).stream().map(DayView::of).toList(),
                List.of(year, year + 1),
                List.of(DayOfWeek.values()),
                form,
                errors);
    }

    @CheckedTemplate(basePath = "services/fair")
    static class Templates {
        static native TemplateInstance desk(
                List<DayView> ahead,
                List<DayView> past,
                List<Integer> years,
                List<DayOfWeek> weekdays,
                YearForm form,
                FormErrors errors);
    }
}
