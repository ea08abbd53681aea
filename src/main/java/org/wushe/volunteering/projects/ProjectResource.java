package org.wushe.volunteering.projects;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.wushe.tenancy.CommunityBundle.Kind;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.Listed;
import org.wushe.volunteering.projects.LedVolunteers.Led;
import org.wushe.web.Cursor;
import org.wushe.web.Missing;

/** The projects everyone may see. */
@Path("/c/{community}/projects")
@PermitAll
@Transactional
class ProjectResource {

    private final Projects projects;
    private final CurrentCommunity community;
    private final LedVolunteers led;

    ProjectResource(Projects projects, CurrentCommunity community, LedVolunteers led) {
        this.projects = projects;
        this.community = community;
        this.led = led;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String state, @RestQuery String category, @RestQuery String after) {
        ProjectFilter filter = ProjectFilter.of(state, category);
        return Templates.list(
                projects.published(filter, Cursor.parse(after)),
                filter,
                ProjectState.PUBLIC,
                community.get().bundle().volunteering().categories());
    }

    @GET
    @Path("{number: XM-[0-9-]+}")
    public TemplateInstance show(String number) {
        Project project =
                Project.ofNumber(number).filter(Project::isPublic).orElseThrow(Missing::new);
        return Templates.show(
                ProjectPage.ofEveryone(
                        project,
                        projects.category(project.terms.category()),
                        ProjectEvent.of(project.id)),
                led.of(project.id));
    }

    @CheckedTemplate(basePath = "volunteering/projects")
    static class Templates {
        static native TemplateInstance list(
                Listed<ProjectRow> list,
                ProjectFilter filter,
                List<ProjectState> states,
                List<Kind> categories);

        static native TemplateInstance show(ProjectPage project, List<Led> led);
    }
}
