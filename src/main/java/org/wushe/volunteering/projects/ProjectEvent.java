package org.wushe.volunteering.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;

/** One line of a project's story. */
@Entity(name = "ProjectEvent")
@Table(name = "project_event")
class ProjectEvent extends CommunityRow {

    @Column(name = "project_id")
    UUID projectId;

    @Enumerated(EnumType.STRING)
    ProjectStep step;

    Instant at;

    @Column(name = "actor_id")
    UUID actorId;

    @Column(name = "actor_name")
    String actorName;

    String note;

    static ProjectEvent of(
            Project project, ProjectStep step, Actor actor, String note, Instant at) {
        ProjectEvent event = new ProjectEvent();
        event.projectId = project.id;
        event.step = step;
        event.at = at;
        event.actorId = actor.memberId();
        event.actorName = actor.name();
        event.note = note;
        return event;
    }

    static List<ProjectEvent> of(UUID projectId) {
        return list("projectId = ?1 order by at, id", projectId);
    }
}
