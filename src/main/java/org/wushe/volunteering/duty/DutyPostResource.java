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

    private final DutyShifts shifts;
    private final Tasks tasks;

    DutyPostResource(DutyShifts shifts, Tasks tasks) {
        this.shifts = shifts;
        this.tasks = tasks;
    }

    @GET
    public TemplateInstance list(@RestQuery String kind) {
        String shown = kind == null ? "" : kind;
        return Templates.posts(shifts.coming(shown), shown, tasks.duties());
    }

    @CheckedTemplate(basePath = "volunteering/duty")
    static class Templates {
        static native TemplateInstance posts(
                List<DutyShift> shifts, String shown, List<Task> kinds);
    }
}
