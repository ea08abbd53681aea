package org.wushe.volunteering.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wushe.volunteering.teams.TeamStage;
import org.wushe.volunteering.teams.TeamStanding;

/**
 * How a team develops, as its page shows it.
 *
 * @param open the plan that goes on, null if there is none
 * @param closed earlier plans, the latest first
 * @param waiting the change of stage that waits for a decision, null if there is none
 * @param changes those that were decided or taken back, the latest first
 * @param assesses whether the reader may close the plan that goes on
 * @param plans whether she may open one
 * @param withdraws whether the change that waits is hers to take back
 */
record GrowthPage(
        TeamStanding team,
        Plan open,
        List<Plan> closed,
        Change waiting,
        List<Change> changes,
        boolean assesses,
        boolean plans,
        boolean proposes,
        boolean decides,
        boolean withdraws) {

    /**
     * A plan; its scores are from 1 to 5.
     *
     * @param organisingAfter null as long as it goes on
     */
    record Plan(
            String goal,
            String measures,
            LocalDate dueOn,
            Instant openedAt,
            String openedBy,
            int organisingBefore,
            int servingBefore,
            Integer organisingAfter,
            Integer servingAfter,
            String outcome,
            Instant closedAt,
            String closedBy) {

        static Plan of(GrowthPlan plan, Map<UUID, String> names) {
            return new Plan(
                    plan.goal,
                    plan.measures,
                    plan.dueOn,
                    plan.openedAt,
                    names.get(plan.openedBy),
                    plan.organisingBefore,
                    plan.servingBefore,
                    plan.organisingAfter,
                    plan.servingAfter,
                    plan.outcome,
                    plan.closedAt,
                    names.get(plan.closedBy));
        }
    }

    /** A change of stage. */
    record Change(
            UUID id,
            TeamStage from,
            TeamStage to,
            String evidence,
            boolean facilitated,
            boolean confirmed,
            boolean withdrawn,
            Instant proposedAt,
            String proposedBy,
            Instant decidedAt,
            String decidedBy,
            String reason) {

        static Change of(StageChange change, Map<UUID, String> names) {
            return new Change(
                    change.id,
                    change.fromStage,
                    change.toStage,
                    change.evidence,
                    change.facilitated,
                    change.state == StageChange.State.CONFIRMED,
                    change.state == StageChange.State.WITHDRAWN,
                    change.proposedAt,
                    names.get(change.proposedBy),
                    change.decidedAt,
                    names.get(change.decidedBy),
                    change.reason);
        }
    }

    /** All stages, in their order. */
    public List<TeamStage> getStages() {
        return List.of(TeamStage.values());
    }
}
