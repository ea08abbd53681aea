package org.wushe.volunteering.teams;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.shared.Masks;
import org.wushe.volunteering.hours.HoursText;

/**
 * A team as its page shows it.
 *
 * @param hub what it belongs to, null if it stands alone
 * @param members with their names only for those who are in it or manage it
 * @param own the reader's place, null if she has none
 * @param hours what its members served that counts
 * @param stage how far it has come
 * @param grows whether the reader may see how it develops
 * @param allHours the same with the teams below it
 */
record TeamPage(
        UUID id,
        String name,
        String purpose,
        boolean dissolved,
        TeamRef hub,
        List<TeamRef> units,
        List<Place> members,
        List<Place> asking,
        Place own,
        boolean manages,
        boolean founds,
        boolean joins,
        TeamStage stage,
        boolean grows,
        String hours,
        String allHours) {

    /** A team by its name. */
    record TeamRef(UUID id, String name) {

        static TeamRef of(Team team) {
            return team == null ? null : new TeamRef(team.id, team.name);
        }
    }

    /** A volunteer's place. */
    record Place(UUID id, String name, boolean leader, boolean in, Instant askedAt) {

        static Place of(TeamMember member, boolean known) {
            return new Place(
                    member.id,
                    known ? member.name : Masks.name(member.name),
                    member.leader,
                    member.state == TeamMember.State.IN,
                    member.askedAt);
        }
    }

    static TeamPage of(
            Team team,
            Team hub,
            List<Team> units,
            List<TeamMember> all,
            Actor actor,
            boolean volunteer,
            TeamHours hours) {
        Optional<TeamMember> own =
                all.stream().filter(one -> one.memberId.equals(actor.memberId())).findFirst();
        boolean manages = TeamPolicy.manages(actor, all).isAllowed();
        boolean known = manages || own.filter(one -> one.state == TeamMember.State.IN).isPresent();
        return new TeamPage(
                team.id,
                team.name,
                team.purpose,
                team.dissolvedAt != null,
                TeamRef.of(hub),
                units.stream().map(TeamRef::of).toList(),
                places(all, TeamMember.State.IN, known),
                manages ? places(all, TeamMember.State.ASKED, true) : List.of(),
                own.map(one -> Place.of(one, true)).orElse(null),
                manages && team.dissolvedAt == null,
                TeamPolicy.founds(actor).isAllowed() && team.dissolvedAt == null,
                volunteer && own.isEmpty() && team.dissolvedAt == null,
                team.stage,
                TeamPolicy.seesGrowth(
                        actor, own.filter(one -> one.state == TeamMember.State.IN).isPresent()),
                HoursText.of(hours.own()),
                HoursText.of(hours.withUnits()));
    }

    /** Empty if it stands alone. */
    public String getHubName() {
        return hub == null ? "" : hub.name();
    }

    private static List<Place> places(List<TeamMember> all, TeamMember.State state, boolean known) {
        return all.stream()
                .filter(one -> one.state == state)
                .map(one -> Place.of(one, known))
                .toList();
    }
}
