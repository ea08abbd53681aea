package org.wushe.volunteering.projects;

import org.wushe.identity.Actor;
import org.wushe.volunteering.Verdict;

/** What whoever looks at a project may do with it now; the endpoints ask the same policy. */
record ProjectTurns(
        boolean edit,
        boolean propose,
        boolean review,
        String noReview,
        boolean insure,
        boolean start,
        boolean finish,
        boolean close,
        boolean cancel,
        boolean linkNeeds) {

    static ProjectTurns of(Actor actor, Project project) {
        boolean edits = ProjectPolicy.edits(actor, project).isAllowed();
        boolean leads = ProjectPolicy.leads(actor, project).isAllowed();
        boolean proposed = project.state == ProjectState.PROPOSED;
        Verdict reviews = ProjectPolicy.reviews(actor, project);
        boolean over = project.state.isOver();
        return new ProjectTurns(
                edits && project.state == ProjectState.DRAFT,
                edits && project.state == ProjectState.DRAFT,
                proposed && reviews.isAllowed(),
                proposed ? reviews.reason() : null,
                leads && !over,
                leads && project.state == ProjectState.RECRUITING,
                leads && project.state == ProjectState.RUNNING,
                leads && project.state == ProjectState.HOURS_REVIEW,
                ProjectPolicy.cancels(actor, project).isAllowed() && !over,
                ProjectPolicy.linksNeeds(actor, project).isAllowed()
                        && !over
                        && project.state != ProjectState.HOURS_REVIEW);
    }
}
