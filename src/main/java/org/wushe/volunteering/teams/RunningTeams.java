package org.wushe.volunteering.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.VolunteeringNews;
import org.wushe.web.Conflict;

/** The steps of teams and their members. */
@ApplicationScoped
class RunningTeams {

    private final EntityManager entities;
    private final Event<TeamMoved> moved;
    private final Event<VolunteeringNews> news;
    private final Clock clock;

    RunningTeams(
            EntityManager entities,
            Event<TeamMoved> moved,
            Event<VolunteeringNews> news,
            Clock clock) {
        this.entities = entities;
        this.moved = moved;
        this.news = news;
        this.clock = clock;
    }

    Team found(TeamForm form, Actor by) {
        Team team = Team.found(form, by, clock.instant());
        team.persist();
        tell(TeamStep.FOUNDED, team, by);
        return team;
    }

    /** Its leaders hear that somebody asks. */
    void ask(Team team, VolunteerRef volunteer, Actor her) {
        team.requireActive();
        List<TeamMember> members = TeamMember.of(team.id);
        if (members.stream().anyMatch(one -> one.memberId.equals(her.memberId()))) {
            throw new Conflict("volunteering", "team_asked_already");
        }
        TeamMember.ask(team, volunteer, clock.instant()).persist();
        entities.flush();
        tell(TeamStep.ASKED, team, her);
        members.stream()
                .filter(one -> one.leader)
                .forEach(leader -> send(leader.memberId, "team_asked", team));
    }

    void admit(Team team, TeamMember asking, Actor by) {
        team.requireActive();
        asking.admit(by, clock.instant());
        tell(TeamStep.ADMITTED, team, by);
        send(asking.memberId, "team_admitted", team);
    }

    void refuse(Team team, TeamMember asking, Actor by) {
        asking.refuse(by, clock.instant());
        tell(TeamStep.REFUSED, team, by);
        send(asking.memberId, "team_refused", team);
    }

    void leave(Team team, TeamMember own, Actor her) {
        own.leave(her, clock.instant());
        tell(TeamStep.LEFT, team, her);
    }

    void remove(Team team, TeamMember member, Actor by) {
        member.remove(by, clock.instant());
        tell(TeamStep.REMOVED, team, by);
        send(member.memberId, "team_removed", team);
    }

    void nameLeader(Team team, TeamMember member, Actor by) {
        team.requireActive();
        member.lead();
        tell(TeamStep.LEADER_NAMED, team, by);
        send(member.memberId, "team_leader", team);
    }

    /** Both are locked, so that of two teams that join each other only one does. */
    void joinHub(Team team, Team hub, Actor by) {
        hub.requireActive();
        team.join(hub.id);
        tell(TeamStep.HUB_JOINED, team, by);
    }

    void leaveHub(Team team, Actor by) {
        team.join(null);
        tell(TeamStep.HUB_LEFT, team, by);
    }

    void dissolve(Team team, Actor by) {
        team.dissolve(clock.instant());
        Team.unitsOf(team.id).forEach(unit -> unit.join(null));
        tell(TeamStep.DISSOLVED, team, by);
    }

    private void tell(TeamStep step, Team team, Actor by) {
        moved.fire(new TeamMoved(step, team.id, team.name, by, clock.instant()));
    }

    private void send(UUID member, String step, Team team) {
        news.fire(
                new VolunteeringNews(
                        member, "volunteering", step, null, "/teams/" + team.id, team.name));
    }
}
