package org.wushe.volunteering.duty;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.tenancy.CommunityBundle.Task;
import org.wushe.volunteering.shifts.DutyShift;
import org.wushe.volunteering.shifts.DutyShifts;
import org.wushe.volunteering.shifts.Tasks;

/** Which duty posts want somebody in the next weeks; signing up is with their project. */
@Path("/c/{community}/duty-posts")
@PermitAll
@Transactional
class DutyPostResource {

    private static final int PAGE = 50;

    private final DutyShifts shifts;
    private final Tasks tasks;

    DutyPostResource(DutyShifts shifts, Tasks tasks) {
        this.shifts = shifts;
        this.tasks = tasks;
    }

    @GET
    public TemplateInstance list(@RestQuery String kind, @RestQuery String page) {
        String shown = kind == null ? "" : kind;
        List<DutyShift> all = shifts.coming(shown);
        int from = Math.min(number(page) * PAGE, all.size());
        int to = Math.min(from + PAGE, all.size());
        return Templates.posts(
                all.subList(from, to),
                shown,
                tasks.duties(),
                from > 0,
                to < all.size() ? to / PAGE : null);
    }

    private static int number(String page) {
        return page != null && page.matches("[0-9]{1,3}") ? Integer.parseInt(page) : 0;
    }

    @CheckedTemplate(basePath = "volunteering/duty")
    static class Templates {
        static native TemplateInstance posts(
                List<DutyShift> shifts,
                String shown,
                List<Task> kinds,
                boolean later,
                Integer next);
    }
}
