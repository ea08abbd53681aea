package org.wushe.volunteering.teams;

import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;

/**
 * A team as the rest of this room knows it, and what the reader is in it.
 *
 * @param active whether it was not dissolved
 * @param in whether she is one of it
 * @param leads whether she leads it
 * @param leaders the members who lead it
 */
public record TeamStanding(
        UUID id,
        String name,
        TeamStage stage,
        boolean active,
        boolean in,
        boolean leads,
        List<UUID> leaders) {

    static TeamStanding of(Team team, List<TeamMember> members, Actor actor) {
        List<TeamMember> own =
                members.stream()
                        .filter(one -> one.state == TeamMember.State.IN)
                        .filter(one -> one.memberId.equals(actor.memberId()))
                        .toList();
        return new TeamStanding(
                team.id,
                team.name,
                team.stage,
                team.dissolvedAt == null,
                !own.isEmpty(),
                own.stream().anyMatch(one -> one.leader),
                members.stream().filter(one -> one.leader).map(one -> one.memberId).toList());
    }
}
