package org.wushe.volunteering.growth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;

/**
 * A development plan of a team (domain row E6-20). Its scores before and after, from 1 to 5, are
 * never changed once they are given.
 */
@Entity
@Table(name = "team_growth")
class GrowthPlan extends CommunityRow {

    @Version int version;

    @Column(name = "team_id", updatable = false)
    UUID teamId;

    @Column(updatable = false)
    String goal;

    @Column(updatable = false)
    String measures;

    @Column(name = "due_on", updatable = false)
    LocalDate dueOn;

    @Column(name = "organising_before", updatable = false)
    int organisingBefore;

    @Column(name = "serving_before", updatable = false)
    int servingBefore;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    @Column(name = "opened_by", updatable = false)
    UUID openedBy;

    /** Null as long as the plan goes on, as are those that follow. */
    @Column(name = "organising_after")
    Integer organisingAfter;

    @Column(name = "serving_after")
    Integer servingAfter;

    String outcome;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "closed_by")
    UUID closedBy;

    static GrowthPlan open(UUID team, PlanForm form, Actor by, Instant at) {
        GrowthPlan plan = new GrowthPlan();
        plan.teamId = team;
        plan.goal = form.goal;
        plan.measures = form.measures;
        plan.dueOn = LocalDate.parse(form.due);
        plan.organisingBefore = Integer.parseInt(form.organising);
        plan.servingBefore = Integer.parseInt(form.serving);
        plan.openedAt = at;
        plan.openedBy = by.memberId();
        return plan;
    }

    /** The one that goes on first, then the latest. */
    static List<GrowthPlan> of(UUID team) {
        return list("teamId = ?1 order by closedAt desc nulls first, id desc", team);
    }

    boolean isOpen() {
        return closedAt == null;
    }

    void close(OutcomeForm form, Actor by, Instant at) {
        organisingAfter = Integer.valueOf(form.organising);
        servingAfter = Integer.valueOf(form.serving);
        outcome = form.outcome;
        closedAt = at;
        closedBy = by.memberId();
    }
}
