package org.wushe.volunteering.teams;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/** A volunteer in a team: she asks, its leader or the desk confirms. */
@Entity
@Table(name = "team_member")
class TeamMember extends CommunityRow {

    enum State {
        ASKED,
        IN,
        REFUSED,
        LEFT,
        REMOVED
    }

    @Version int version;

    @Column(name = "team_id", updatable = false)
    UUID teamId;

    @Column(name = "volunteer_id", updatable = false)
    UUID volunteerId;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    String name;

    @Enumerated(EnumType.STRING)
    State state;

    boolean leader;

    @Column(name = "asked_at", updatable = false)
    Instant askedAt;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decided_by")
    UUID decidedBy;

    static TeamMember ask(Team team, VolunteerRef volunteer, Instant at) {
        TeamMember asking = new TeamMember();
        asking.teamId = team.id;
        asking.volunteerId = volunteer.id();
        asking.memberId = volunteer.memberId();
        asking.name = volunteer.name();
        asking.state = State.ASKED;
        asking.askedAt = at;
        return asking;
    }

    /** Those who are in or ask to be, leaders first. */
    static List<TeamMember> of(UUID teamId) {
        return list(
                "teamId = ?1 and state in ?2 order by leader desc, askedAt, id",
                teamId,
                List.of(State.ASKED, State.IN));
    }

    static List<TeamMember> live(UUID memberId) {
        return list(
                "memberId = ?1 and state in ?2 order by askedAt, id",
                memberId,
                List.of(State.ASKED, State.IN));
    }

    static TeamMember lock(UUID teamId, UUID id) {
        return TeamMember.<TeamMember>find("id = ?1 and teamId = ?2", id, teamId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Missing::new);
    }

    void admit(Actor by, Instant at) {
        require(State.ASKED);
        become(State.IN, by, at);
    }

    void refuse(Actor by, Instant at) {
        require(State.ASKED);
        become(State.REFUSED, by, at);
    }

    /** Her own step, also while she only asks. */
    void leave(Actor her, Instant at) {
        require(State.ASKED, State.IN);
        become(State.LEFT, her, at);
    }

    void remove(Actor by, Instant at) {
        require(State.IN);
        become(State.REMOVED, by, at);
    }

    void lead() {
        require(State.IN);
        leader = true;
    }

    private void become(State next, Actor by, Instant at) {
        state = next;
        leader = false;
        decidedBy = by.memberId();
        decidedAt = at;
    }

    private void require(State... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new Conflict("volunteering", "team_decided");
        }
    }
}
