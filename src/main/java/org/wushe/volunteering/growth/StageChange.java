package org.wushe.volunteering.growth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;
import org.wushe.tenancy.CommunityRow;
import org.wushe.volunteering.teams.TeamStage;
import org.wushe.volunteering.teams.TeamStanding;

/**
 * A team goes on to another stage: proposed with evidence, decided by somebody else (domain rows
 * E6-21 and E8-06). What was decided stays as it is.
 */
@Entity
@Table(name = "team_stage_change")
class StageChange extends CommunityRow {

    enum State {
        PROPOSED,
        CONFIRMED,
        REFUSED,
        /** By whoever proposed it, before somebody decided. */
        WITHDRAWN
    }

    @Version int version;

    @Column(name = "team_id", updatable = false)
    UUID teamId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage", updatable = false)
    TeamStage fromStage;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage", updatable = false)
    TeamStage toStage;

    String evidence;

    /** Whether a social worker proposed it, who helps the team on (协作者). */
    @Column(updatable = false)
    boolean facilitated;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "proposed_at", updatable = false)
    Instant proposedAt;

    @Column(name = "proposed_by", updatable = false)
    UUID proposedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decided_by")
    UUID decidedBy;

    String reason;

    static StageChange propose(
            TeamStanding team, TeamStage to, String evidence, Actor by, Instant at) {
        StageChange change = new StageChange();
        change.teamId = team.id();
        change.fromStage = team.stage();
        change.toStage = to;
        change.evidence = evidence;
        change.facilitated = by.is(Role.SOCIAL_WORKER) && !team.leads();
        change.state = State.PROPOSED;
        change.proposedAt = at;
        change.proposedBy = by.memberId();
        return change;
    }

    /** The latest first. */
    static List<StageChange> of(UUID team) {
        return list("teamId = ?1 order by proposedAt desc, id desc", team);
    }

    static Optional<StageChange> waiting(UUID team) {
        return find("teamId = ?1 and state = ?2", team, State.PROPOSED).firstResultOptional();
    }

    void withdraw(Instant at) {
        state = State.WITHDRAWN;
        decidedAt = at;
    }

    void decide(State decided, String why, Actor by, Instant at) {
        state = decided;
        reason = why == null || why.isEmpty() ? null : why;
        decidedBy = by.memberId();
        decidedAt = at;
    }
}
