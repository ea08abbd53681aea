package org.wushe.volunteering.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.identity.Role;
import org.wushe.needs.Linkages;
import org.wushe.needs.NeedRef;
import org.wushe.needs.Party;
import org.wushe.web.Conflict;

/** A project from its review to its end, with the needs it answers. */
@ApplicationScoped
class RunningProjects {

    private final Linkages linkages;
    private final Memberships memberships;
    private final ProjectStory story;
    private final Clock clock;

    RunningProjects(Linkages linkages, Memberships memberships, ProjectStory story, Clock clock) {
        this.linkages = linkages;
        this.memberships = memberships;
        this.story = story;
        this.clock = clock;
    }

    void approve(Project project, Actor by) {
        project.approve(by, clock.instant());
        story.tell(ProjectStep.APPROVED, project, by, null);
        story.tellItsPeople("project_approved", project, by, null);
    }

    void sendBack(Project project, String reason, Actor by) {
        project.sendBack(reason, by, clock.instant());
        story.tell(ProjectStep.SENT_BACK, project, by, reason);
        story.tellItsPeople("project_sent_back", project, by, reason);
    }

    void refuse(Project project, String reason, Actor by) {
        project.refuse(reason, by, clock.instant());
        story.tell(ProjectStep.REFUSED, project, by, reason);
        story.tellItsPeople("project_refused", project, by, reason);
        giveBackNeeds(project, reason, by);
    }

    void insure(Project project, String policy, Actor by) {
        project.insure(policy, clock.instant());
        story.tell(ProjectStep.INSURED, project, by, null);
    }

    void start(Project project, Actor by) {
        project.start(clock.instant());
        story.tell(ProjectStep.STARTED, project, by, null);
    }

    void finish(Project project, Actor by) {
        project.finish(clock.instant());
        story.tell(ProjectStep.FINISHED, project, by, null);
    }

    /** Each need it grew out of hears of the result. */
    void close(Project project, String result, Actor by) {
        project.close(result, clock.instant());
        story.tell(ProjectStep.CLOSED, project, by, result);
        story.tellItsPeople("project_closed", project, by, result);
        acting(project).forEach(link -> linkages.finish(link.linkageId, result, by));
    }

    /** The needs go back to the desk, which hands them to somebody else. */
    void cancel(Project project, String reason, Actor by) {
        project.cancel(reason, clock.instant());
        story.tell(ProjectStep.CANCELLED, project, by, reason);
        story.tellItsPeople("project_cancelled", project, by, reason);
        giveBackNeeds(project, reason, by);
    }

    /** The volunteers' part of the need is this project from now on. */
    void answer(NeedRef need, Project project, Actor by) {
        project.requireGoingOn();
        MemberRole leader =
                memberships
                        .holding(project.leaderId, Set.of(Role.values()))
                        .orElseThrow(() -> new Conflict("projects", "leader_gone"));
        UUID linkage = linkages.take(need.id(), Party.VOLUNTEER, leader, by);
        ProjectNeed.of(project, need, linkage).persist();
        story.tell(ProjectStep.NEED_LINKED, project, by, need.number());
    }

    private void giveBackNeeds(Project project, String reason, Actor by) {
        acting(project).forEach(link -> linkages.giveBack(link.linkageId, reason, by));
    }

    /** The desk may have ended a part meanwhile. */
    private List<ProjectNeed> acting(Project project) {
        return ProjectNeed.of(project.id).stream()
                .filter(link -> linkages.isActing(link.linkageId))
                .toList();
    }
}
