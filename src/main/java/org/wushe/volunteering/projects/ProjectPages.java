package org.wushe.volunteering.projects;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wushe.identity.CurrentActor;
import org.wushe.volunteering.projects.LedVolunteers.Led;

/** Puts a project's desk page together. */
@ApplicationScoped
class ProjectPages {

    private final CurrentActor actors;
    private final Projects projects;
    private final LedVolunteers led;

    ProjectPages(CurrentActor actors, Projects projects, LedVolunteers led) {
        this.actors = actors;
        this.projects = projects;
        this.led = led;
    }

    TemplateInstance desk(Project project, ProjectTyped typed) {
        ProjectPage page =
                ProjectPage.ofDesk(
                        project,
                        projects.category(project.terms.category()),
                        ProjectEvent.of(project.id),
                        ProjectNeed.of(project.id));
        return Templates.desk(
                page, ProjectTurns.of(actors.get(), project), typed, led.of(project.id));
    }

    @CheckedTemplate(basePath = "volunteering/projects")
    static class Templates {
        static native TemplateInstance desk(
                ProjectPage project, ProjectTurns can, ProjectTyped typed, List<Led> led);
    }
}
