package org.wushe.volunteering.growth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.identity.Role;
import org.wushe.volunteering.VolunteeringNews;
import org.wushe.volunteering.teams.TeamStage;
import org.wushe.volunteering.teams.TeamStanding;
import org.wushe.volunteering.teams.Teams;
import org.wushe.web.Conflict;

/** The steps of a team's development; each holds the team's row first. */
@ApplicationScoped
class Growing {

    private static final String BUNDLE = "growth";
    private static final Set<Role> DECIDERS = Set.of(Role.COORDINATOR, Role.COMMITTEE);

    private final Teams teams;
    private final Memberships memberships;
    private final Event<GrowthMoved> moved;
    private final Event<VolunteeringNews> news;
    private final Clock clock;

    Growing(
            Teams teams,
            Memberships memberships,
            Event<GrowthMoved> moved,
            Event<VolunteeringNews> news,
            Clock clock) {
        this.teams = teams;
        this.memberships = memberships;
        this.moved = moved;
        this.news = news;
        this.clock = clock;
    }

    void open(TeamStanding team, PlanForm form, Actor by) {
        requireActive(team);
        if (team.stage() == TeamStage.CLOSED) {
            throw new Conflict(BUNDLE, "team_closed");
        }
        if (GrowthPlan.of(team.id()).stream().anyMatch(GrowthPlan::isOpen)) {
            throw new Conflict(BUNDLE, "plan_open");
        }
        GrowthPlan.open(team.id(), form, by, clock.instant()).persist();
        tell(GrowthStep.PLAN_OPENED, team, by);
        send(team.leaders().stream(), "growth_planned", team, by, form.goal);
    }

    /** Also of a team that was dissolved: what was begun is assessed. */
    void close(TeamStanding team, OutcomeForm form, Actor by) {
        GrowthPlan open =
                GrowthPlan.of(team.id()).stream()
                        .filter(GrowthPlan::isOpen)
                        .findFirst()
                        .orElseThrow(() -> new Conflict(BUNDLE, "plan_closed"));
        open.close(form, by, clock.instant());
        tell(GrowthStep.PLAN_CLOSED, team, by);
        send(team.leaders().stream(), "growth_closed", team, by, form.outcome);
    }

    void propose(TeamStanding team, TeamStage to, String evidence, Actor by) {
        requireActive(team);
        if (StageChange.waiting(team.id()).isPresent()) {
            throw new Conflict(BUNDLE, "stage_waits");
        }
        StageChange.propose(team, to, evidence, by, clock.instant()).persist();
        tell(GrowthStep.STAGE_PROPOSED, team, by);
        Stream<UUID> deciders = memberships.holding(DECIDERS).stream().map(MemberRole::id);
        send(deciders, "growth_stage_asked", team, by, evidence);
    }

    /** A team that was dissolved goes nowhere any more; its wish can only be refused. */
    void confirm(TeamStanding team, StageChange change, Actor by) {
        requireActive(team);
        change.decide(StageChange.State.CONFIRMED, null, by, clock.instant());
        teams.reach(team.id(), change.toStage);
        tell(GrowthStep.STAGE_CONFIRMED, team, by);
        send(concerned(team, change), "growth_stage_confirmed", team, by, null);
    }

    void refuse(TeamStanding team, StageChange change, String why, Actor by) {
        change.decide(StageChange.State.REFUSED, why, by, clock.instant());
        tell(GrowthStep.STAGE_REFUSED, team, by);
        send(concerned(team, change), "growth_stage_refused", team, by, why);
    }

    void withdraw(TeamStanding team, StageChange change, Actor her) {
        change.withdraw(clock.instant());
        tell(GrowthStep.STAGE_WITHDRAWN, team, her);
    }

    private static Stream<UUID> concerned(TeamStanding team, StageChange change) {
        return Stream.concat(Stream.of(change.proposedBy), team.leaders().stream());
    }

    private static void requireActive(TeamStanding team) {
        if (!team.active()) {
            throw new Conflict("volunteering", "team_dissolved");
        }
    }

    private void tell(GrowthStep step, TeamStanding team, Actor by) {
        moved.fire(new GrowthMoved(step, team.id(), team.name(), by, clock.instant()));
    }

    /** Each once; nobody is told what she did herself. */
    private void send(Stream<UUID> whom, String step, TeamStanding team, Actor by, String note) {
        whom.distinct()
                .filter(member -> !member.equals(by.memberId()))
                .forEach(
                        member ->
                                news.fire(
                                        new VolunteeringNews(
                                                member,
                                                BUNDLE,
                                                step,
                                                null,
                                                "/teams/" + team.id() + "/growth",
                                                note == null
                                                        ? team.name()
                                                        : team.name() + " · " + note)));
    }
}
