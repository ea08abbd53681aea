package org.wushe.volunteering.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.identity.Role;
import org.wushe.volunteering.VolunteeringNews;

/** Writes a step into a project's story and tells whoever is to hear. */
@ApplicationScoped
class ProjectStory {

    private final Memberships memberships;
    private final Event<ProjectMoved> moved;
    private final Event<VolunteeringNews> news;
    private final Clock clock;

    ProjectStory(
            Memberships memberships,
            Event<ProjectMoved> moved,
            Event<VolunteeringNews> news,
            Clock clock) {
        this.memberships = memberships;
        this.moved = moved;
        this.news = news;
        this.clock = clock;
    }

    void tell(ProjectStep step, Project project, Actor by, String note) {
        Instant now = clock.instant();
        ProjectEvent.of(project, step, by, note, now).persist();
        moved.fire(new ProjectMoved(step, project.id, project.number, note, by, now));
    }

    /** Everybody who could look it over. */
    void tellReviewers(Project project) {
        memberships.holding(Set.of(Role.COORDINATOR, Role.COMMITTEE)).stream()
                .map(MemberRole::id)
                .distinct()
                .filter(
                        member ->
                                !member.equals(project.proposedBy)
                                        && !member.equals(project.leaderId))
                .forEach(member -> send(member, "project_waiting", project, null));
    }

    /** Its proposer and its leader, but not whoever took the step. */
    void tellItsPeople(String step, Project project, Actor by, String note) {
        Stream.of(project.proposedBy, project.leaderId)
                .distinct()
                .filter(member -> !member.equals(by.memberId()))
                .forEach(member -> send(member, step, project, note));
    }

    private void send(UUID member, String step, Project project, String note) {
        news.fire(
                new VolunteeringNews(
                        member,
                        "projects",
                        step,
                        project.number,
                        "/desk/projects/" + project.number,
                        note));
    }
}
