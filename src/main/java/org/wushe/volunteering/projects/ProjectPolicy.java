package org.wushe.volunteering.projects;

import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.volunteering.Verdict;

/** Who may do what with a project. Asks nobody, remembers nothing. */
final class ProjectPolicy {

    private static final String BUNDLE = "projects";

    private ProjectPolicy() {}

    static Verdict proposes(Actor actor) {
        return actor.is(
                        Role.COORDINATOR,
                        Role.SOCIAL_WORKER,
                        Role.VOLUNTEER_LEADER,
                        Role.ORGANISATION)
                ? Verdict.ALLOWED
                : Verdict.refused(BUNDLE, "only_proposers");
    }

    static Verdict edits(Actor actor, Project project) {
        return actor.memberId().equals(project.proposedBy)
                ? Verdict.ALLOWED
                : Verdict.refused(BUNDLE, "only_proposer");
    }

    /** A second person: neither who proposed it nor who will lead it. */
    static Verdict reviews(Actor actor, Project project) {
        if (!actor.is(Role.COORDINATOR, Role.COMMITTEE)) {
            return Verdict.refused(BUNDLE, "only_reviewers");
        }
        boolean own =
                actor.memberId().equals(project.proposedBy)
                        || actor.memberId().equals(project.leaderId);
        return own ? Verdict.refused(BUNDLE, "not_own_project") : Verdict.ALLOWED;
    }

    static Verdict leads(Actor actor, Project project) {
        return leads(actor, project.leaderId);
    }

    static Verdict leads(Actor actor, UUID leaderId) {
        return actor.isMember() && actor.memberId().equals(leaderId) || actor.is(Role.COORDINATOR)
                ? Verdict.ALLOWED
                : Verdict.refused(BUNDLE, "only_leader");
    }

    /** Before the review it is its proposer's to give up. */
    static Verdict cancels(Actor actor, Project project) {
        boolean own = actor.memberId().equals(project.proposedBy) && !project.isPublic();
        return own ? Verdict.ALLOWED : leads(actor, project);
    }

    /** Taking a need on binds the community: for those who see the queue of needs. */
    static Verdict linksNeeds(Actor actor, Project project) {
        if (!actor.is(Role.COORDINATOR, Role.SOCIAL_WORKER)) {
            return Verdict.refused(BUNDLE, "only_desk_links");
        }
        return actor.memberId().equals(project.proposedBy)
                ? Verdict.ALLOWED
                : leads(actor, project);
    }
}
