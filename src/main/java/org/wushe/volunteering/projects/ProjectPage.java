package org.wushe.volunteering.projects;

import java.time.Instant;
import java.util.List;
import org.wushe.shared.Masks;

/**
 * One project as its pages show it.
 *
 * @param leader masked where everyone reads it
 * @param reason why it was sent back, refused or cancelled; null otherwise
 * @param needs numbers of the needs it answers; only for the desk
 */
record ProjectPage(
        String number,
        String title,
        String category,
        ProjectTerms terms,
        ProjectState state,
        String insuranceNumber,
        String leader,
        String proposedBy,
        String reviewedBy,
        String reason,
        String result,
        Instant publishedAt,
        List<Line> story,
        List<String> needs) {

    /** One line of the story. */
    record Line(String step, Instant at, String who, String note) {

        static Line of(ProjectEvent event) {
            return new Line(event.step.name(), event.at, event.actorName, event.note);
        }
    }

    /** With its inner side. */
    static ProjectPage ofDesk(
            Project project, String category, List<ProjectEvent> story, List<ProjectNeed> needs) {
        return of(
                project,
                category,
                project.leaderName,
                story.stream().map(Line::of).toList(),
                needs.stream().map(link -> link.needNumber).toList());
    }

    static ProjectPage ofEveryone(Project project, String category, List<ProjectEvent> story) {
        return of(
                project,
                category,
                Masks.name(project.leaderName),
                story.stream()
                        .filter(event -> event.step.isPublic())
                        .map(event -> new Line(event.step.name(), event.at, "", event.note))
                        .toList(),
                List.of());
    }

    private static ProjectPage of(
            Project project, String category, String leader, List<Line> story, List<String> needs) {
        return new ProjectPage(
                project.number,
                project.terms.title(),
                category,
                project.terms,
                project.state,
                project.insuranceNumber,
                leader,
                project.proposedByName,
                project.reviewedByName,
                project.reason,
                project.result,
                project.publishedAt,
                story,
                needs);
    }

    public boolean isHighRisk() {
        return terms.risk() == Risk.HIGH;
    }
}
