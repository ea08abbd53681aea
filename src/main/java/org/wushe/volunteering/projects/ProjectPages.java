package org.wushe.volunteering.projects;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.identity.CurrentActor;

/** Puts a project's desk page together. */
@ApplicationScoped
class ProjectPages {

    private final CurrentActor actors;
    private final Projects projects;

    ProjectPages(CurrentActor actors, Projects projects) {
        this.actors = actors;
        this.projects = projects;
    }

    TemplateInstance desk(Project project, ProjectTyped typed) {
        ProjectPage page =
                ProjectPage.ofDesk(
                        project,
                        projects.category(project.terms.category()),
                        ProjectEvent.of(project.id),
                        ProjectNeed.of(project.id));
        return Templates.desk(page, ProjectTurns.of(actors.get(), project), typed);
    }

    @CheckedTemplate(basePath = "volunteering/projects")
    static class Templates {
        static native TemplateInstance desk(
                ProjectPage project, ProjectTurns can, ProjectTyped typed);
    }
}
