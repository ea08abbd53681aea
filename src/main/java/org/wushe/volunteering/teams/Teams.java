package org.wushe.volunteering.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.volunteering.Listed;
import org.wushe.volunteering.Volunteers;
import org.wushe.volunteering.hours.Hours;
import org.wushe.web.Cursor;
import org.wushe.web.Missing;

/** What pages and the rest of this room may ask about teams. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Teams {

    private final EntityManager entities;
    private final Volunteers volunteers;
    private final Hours hours;

    Teams(EntityManager entities, Volunteers volunteers, Hours hours) {
        this.hours = hours;
        this.entities = entities;
        this.volunteers = volunteers;
    }

    /** The newest first, with how many are in each. */
    Listed<TeamRow> list(UUID memberId, Cursor after) {
        List<Team> found =
                Team.<Team>find(
                                "dissolvedAt is null and (foundedAt, id) < (?1, ?2)"
                                        + " order by foundedAt desc, id desc",
                                after.at(),
                                after.id())
                        .range(0, Listed.PAGE)
                        .list();
        Map<UUID, Long> sizes = sizes(found.stream().map(team -> team.id).toList());
        Map<UUID, String> own =
                TeamMember.live(memberId).stream()
                        .collect(Collectors.toMap(one -> one.teamId, one -> one.state.name()));
        return Listed.of(
                found,
                after,
                team ->
                        new TeamRow(
                                team.id,
                                team.name,
                                team.purpose,
                                sizes.getOrDefault(team.id, 0L),
                                own.get(team.id)),
                team -> new Cursor(team.foundedAt, team.id));
    }

    /**
     * @throws Missing if there is no such team here
     */
    public TeamStanding standing(UUID team, Actor actor) {
        Team found = Team.<Team>findByIdOptional(team).orElseThrow(Missing::new);
        return TeamStanding.of(found, TeamMember.of(team), actor);
    }

    /** The same; nobody else changes the team until the transaction ends. */
    public TeamStanding hold(UUID team, Actor actor) {
        return TeamStanding.of(Team.lock(team), TeamMember.of(team), actor);
    }

    public void reach(UUID team, TeamStage stage) {
        Team.lock(team).stage = stage;
    }

    TeamPage page(Team team, Actor actor) {
        Team hub = team.hubId == null ? null : Team.findById(team.hubId);
        List<Team> units = Team.unitsOf(team.id);
        return TeamPage.of(
                team,
                hub,
                units,
                TeamMember.of(team.id),
                actor,
                volunteers.active(actor.memberId()).isPresent(),
                hours(team, units));
    }

    private TeamHours hours(Team team, List<Team> units) {
        List<UUID> all = new ArrayList<>(units.stream().map(unit -> unit.id).toList());
        all.add(team.id);
        return new TeamHours(served(List.of(team.id)), served(all));
    }

    private long served(List<UUID> teams) {
        return hours.effectiveMinutes(
                entities.createQuery(
                                "select distinct volunteerId from TeamMember where teamId in :teams"
                                        + " and state = :state",
                                UUID.class)
                        .setParameter("teams", teams)
                        .setParameter("state", TeamMember.State.IN)
                        .getResultList());
    }

    private Map<UUID, Long> sizes(Collection<UUID> teams) {
        Map<UUID, Long> sizes = new HashMap<>();
        if (!teams.isEmpty()) {
            entities.createQuery(
                            "select teamId, count(*) from TeamMember where teamId in :teams"
                                    + " and state = :state group by teamId",
                            Object[].class)
                    .setParameter("teams", teams)
                    .setParameter("state", TeamMember.State.IN)
                    .getResultList()
                    .forEach(row -> sizes.put((UUID) row[0], (Long) row[1]));
        }
        return sizes;
    }
}
