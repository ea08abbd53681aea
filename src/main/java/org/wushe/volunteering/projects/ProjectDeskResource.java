package org.wushe.volunteering.projects;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.identity.CurrentActor;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.identity.Role;
import org.wushe.tenancy.CommunityBundle.Kind;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.Listed;
import org.wushe.web.Cursor;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;

/** The desk's list of projects, and the plan of each until it is reviewed. */
@Path("/c/{community}/desk/projects")
@RolesAllowed({
    Role.Named.COORDINATOR,
    Role.Named.SOCIAL_WORKER,
    Role.Named.VOLUNTEER_LEADER,
    Role.Named.ORGANISATION,
    Role.Named.COMMITTEE
})
@Transactional
class ProjectDeskResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Projects projects;
    private final ProjectPages pages;
    private final PlanningProjects planning;
    private final Forms forms;
    private final Flash flash;

    ProjectDeskResource(
            CurrentActor actors,
            CurrentCommunity community,
            Projects projects,
            ProjectPages pages,
            PlanningProjects planning,
            Forms forms,
            Flash flash) {
        this.actors = actors;
        this.community = community;
        this.projects = projects;
        this.pages = pages;
        this.planning = planning;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String state, @RestQuery String category, @RestQuery String after) {
        ProjectFilter filter = ProjectFilter.of(state, category);
        return Templates.deskList(
                projects.all(filter, Cursor.parse(after)),
                filter,
                List.of(ProjectState.values()),
                ProjectPolicy.proposes(actors.get()).isAllowed());
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        ProjectPolicy.proposes(actors.get()).orRefuse();
        return page(null, ProjectForm.fresh(actors.get().memberId()), FormErrors.none());
    }

    @POST
    @Path("new")
    public Response draft(@BeanParam ProjectForm sent) {
        ProjectPolicy.proposes(actors.get()).orRefuse();
        ProjectForm form = sent.tidy();
        FormErrors errors = planning.check(form);
        return errors.isAny()
                ? forms.again(page(null, form, errors))
                : done(planning.draft(form, actors.get()), "drafted_done");
    }

    @GET
    @Path("{number: XM-[0-9-]+}")
    public TemplateInstance show(String number) {
        return pages.desk(Project.ofNumber(number).orElseThrow(Missing::new), ProjectTyped.NOTHING);
    }

    @GET
    @Path("{number: XM-[0-9-]+}/plan")
    public TemplateInstance plan(String number) {
        Project project = editable(number);
        return page(number, ProjectForm.of(project), FormErrors.none());
    }

    @POST
    @Path("{number: XM-[0-9-]+}/plan")
    public Response change(String number, @BeanParam ProjectForm sent) {
        Project project = editable(number);
        ProjectForm form = sent.tidy();
        FormErrors errors = planning.check(form);
        if (errors.isAny()) {
            return forms.again(page(number, form, errors));
        }
        planning.change(project, form, actors.get());
        return done(project, "changed_done");
    }

    @POST
    @Path("{number: XM-[0-9-]+}/proposal")
    public Response propose(String number) {
        Project project = editable(number);
        planning.propose(project, actors.get());
        return done(project, "proposed_done");
    }

    private Project editable(String number) {
        Project project = Project.lockNumber(number).orElseThrow(Missing::new);
        ProjectPolicy.edits(actors.get(), project).orRefuse();
        return project;
    }

    private TemplateInstance page(String number, ProjectForm form, FormErrors errors) {
        return Templates.plan(
                number,
                form,
                community.get().bundle().volunteering().categories(),
                planning.leaders(),
                errors);
    }

    private Response done(Project project, String what) {
        flash.say("projects", what, project.number);
        return forms.to("/c/" + community.slug() + "/desk/projects/" + project.number);
    }

    @CheckedTemplate(
            basePath = "volunteering/projects",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance deskList(
                Listed<ProjectRow> list,
                ProjectFilter filter,
                List<ProjectState> states,
                boolean proposes);

        static native TemplateInstance plan(
                String number,
                ProjectForm form,
                List<Kind> categories,
                List<MemberRole> leaders,
                FormErrors errors);
    }
}
