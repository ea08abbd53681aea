package org.wushe.volunteering.shifts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CommunityBundle.Volunteering;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** The leader arranges posts and shifts, and sees who comes. */
@Path("/c/{community}/desk/projects/{number: XM-[0-9-]+}/shifts")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.SOCIAL_WORKER,
    Role.Named.VOLUNTEER_LEADER,
    Role.Named.ORGANISATION
})
@Transactional
class ShiftDeskResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Projects projects;
    private final ArrangingShifts arranging;
    private final Shifts shifts;
    private final Forms forms;
    private final Flash flash;

    ShiftDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            Projects projects,
            ArrangingShifts arranging,
            Shifts shifts,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.projects = projects;
        this.arranging = arranging;
        this.shifts = shifts;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public TemplateInstance list(String number) {
        ProjectRef project = led(number);
        return page(
                project,
                new PostForm().tidy(),
                ShiftForm.fresh(project.place()),
                FormErrors.none());
    }

    @POST
    @Path("posts")
    public Response post(String number, @BeanParam PostForm sent) {
        ProjectRef project = led(number);
        PostForm form = sent.tidy();
        FormErrors errors = arranging.check(form);
        if (errors.isAny()) {
            return forms.again(page(project, form, ShiftForm.fresh(project.place()), errors));
        }
        arranging.post(project, form, actors.get());
        return done(number, "post_done");
    }

    @POST
    public Response open(String number, @BeanParam ShiftForm sent) {
        ProjectRef project = led(number);
        ShiftForm form = sent.tidy();
        FormErrors errors = arranging.check(project, form);
        if (errors.isAny()) {
            return forms.again(page(project, new PostForm().tidy(), form, errors));
        }
        arranging.open(project, form, actors.get());
        return done(number, "shift_done");
    }

    private ProjectRef led(String number) {
        ProjectRef project = projects.find(number).orElseThrow(Missing::new);
        project.isLedBy(actors.get()).orRefuse();
        return project;
    }

    private TemplateInstance page(
            ProjectRef project, PostForm post, ShiftForm shift, FormErrors errors) {
        return Templates.desk(
                project,
                arranging.posts(project),
                community.get().bundle().volunteering(),
                shifts.all(project),
                post,
                shift,
                errors);
    }

    private Response done(String number, String what) {
        flash.say("projects", what);
        return forms.to("/c/" + community.slug() + "/desk/projects/" + number + "/shifts");
    }

    @CheckedTemplate(basePath = "volunteering/shifts")
    static class Templates {
        static native TemplateInstance desk(
                ProjectRef project,
                List<PostRow> posts,
                Volunteering known,
                List<ShiftRow> shifts,
                PostForm post,
                ShiftForm shift,
                FormErrors errors);
    }
}
