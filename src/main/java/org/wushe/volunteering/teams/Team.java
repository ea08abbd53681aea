package org.wushe.volunteering.teams;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/** A team of volunteers. A hub, such as the federation, has teams below it and none above. */
@Entity
class Team extends CommunityRow {

    @Version int version;

    String name;
    String purpose;

    /** The team it belongs to; null if it stands alone or is a hub itself (E1-12, E4-22). */
    @Column(name = "hub_id")
    UUID hubId;

    @Column(name = "founded_at", updatable = false)
    Instant foundedAt;

    @Column(name = "founded_by", updatable = false)
    UUID foundedBy;

    @Column(name = "dissolved_at")
    Instant dissolvedAt;

    /** How far it has come; changed with evidence only (E8-06). */
    @Enumerated(EnumType.STRING)
    TeamStage stage = TeamStage.IDEA;

    static Team found(TeamForm form, Actor by, Instant at) {
        Team team = new Team();
        team.name = form.name;
        team.purpose = form.purpose;
        team.foundedAt = at;
        team.foundedBy = by.memberId();
        return team;
    }

    /**
     * Of several always in the order of ids, so that two who lock them never wait for each other.
     */
    static List<Team> lock(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    static Team lock(UUID id) {
        return lock(List.of(id)).stream().findFirst().orElseThrow(Missing::new);
    }

    static List<Team> unitsOf(UUID hub) {
        return list("hubId = ?1 and dissolvedAt is null order by name, id", hub);
    }

    static boolean isTaken(String name) {
        return idOf(name).isPresent();
    }

    /** The key alone, so that the team is read first when it is locked. */
    static Optional<UUID> idOf(String name) {
        return getEntityManager()
                .createQuery(
                        "select id from Team where name = :name and dissolvedAt is null",
                        UUID.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    void join(UUID hub) {
        requireActive();
        hubId = hub;
    }

    void dissolve(Instant at) {
        requireActive();
        dissolvedAt = at;
        hubId = null;
    }

    void requireActive() {
        if (dissolvedAt != null) {
            throw new Conflict("volunteering", "team_dissolved");
        }
    }
}
