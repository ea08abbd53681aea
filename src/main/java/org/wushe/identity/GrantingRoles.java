package org.wushe.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;
import org.wushe.web.Refused;

/**
 * Grants and withdraws roles: in our book and at the identity provider, or in neither. Admin rights
 * count only when a second admin has confirmed them (DESIGN 6).
 */
@ApplicationScoped
class GrantingRoles {

    private final Directory directory;
    private final RecentGrants recent;
    private final CurrentCommunity community;
    private final EntityManager entities;
    private final Event<RoleChanged> changed;
    private final Clock clock;

    GrantingRoles(
            Directory directory,
            RecentGrants recent,
            CurrentCommunity community,
            EntityManager entities,
            Event<RoleChanged> changed,
            Clock clock) {
        this.directory = directory;
        this.recent = recent;
        this.community = community;
        this.entities = entities;
        this.changed = changed;
        this.clock = clock;
    }

    void grant(UUID memberId, Role role, Actor by) {
        Membership member = active(memberId);
        if (member.id.equals(by.memberId())) {
            throw new Refused("identity", "not_own_role");
        }
        if (role != Role.ADMIN) {
            activate(member, role, by);
            return;
        }
        RoleGrant grant = grantOf(member, role);
        if (grant.state == RoleGrant.State.ACTIVE) {
            throw new Conflict("identity", "role_held");
        }
        grant.askedBy = by.memberId();
        grant.become(RoleGrant.State.PENDING, clock.instant());
        grant.persist();
        tell("identity.role_asked", member, role, by);
    }

    /** The second admin's word; never the one who asked, never the one it is for. */
    void confirm(UUID memberId, Role role, Actor by) {
        RoleGrant grant =
                RoleGrant.find(memberId, role)
                        .filter(asked -> asked.state == RoleGrant.State.PENDING)
                        .orElseThrow(() -> new Conflict("identity", "nothing_to_confirm"));
        if (by.memberId().equals(grant.askedBy) || by.memberId().equals(memberId)) {
            throw new Refused("identity", "second_admin");
        }
        grant.confirmedBy = by.memberId();
        activate(active(memberId), role, by);
    }

    void withdraw(UUID memberId, Role role, Actor by) {
        Membership member = active(memberId);
        if (member.id.equals(by.memberId())) {
            throw new Refused("identity", "not_own_role");
        }
        RoleGrant grant =
                held(memberId, role).orElseThrow(() -> new Conflict("identity", "role_not_held"));
        revoke(member, grant, role, by);
    }

    /** By her own word; see {@link OwnRoles}. */
    void takeOn(Role role, Actor her) {
        boolean holds =
                held(her.memberId(), role)
                        .filter(grant -> grant.state == RoleGrant.State.ACTIVE)
                        .isPresent();
        if (!holds) {
            activate(active(her.memberId()), role, her);
        }
    }

    void giveUp(Role role, Actor her) {
        held(her.memberId(), role)
                .ifPresent(grant -> revoke(active(her.memberId()), grant, role, her));
    }

    private static Optional<RoleGrant> held(UUID memberId, Role role) {
        return RoleGrant.find(memberId, role)
                .filter(grant -> grant.state != RoleGrant.State.REVOKED);
    }

    private void revoke(Membership member, RoleGrant grant, Role role, Actor by) {
        grant.become(RoleGrant.State.REVOKED, clock.instant());
        tell("identity.role_withdrawn", member, role, by);
        entities.flush();
        directory.withdraw(member.subject, community.slug(), role);
        recent.note(community.slug(), grant);
    }

    /** Takes all roles of somebody who leaves; she is told by what made her leave. */
    void withdrawAll(Membership member) {
        List<RoleGrant> held =
                RoleGrant.ofMember(member.id).stream()
                        .filter(grant -> grant.state != RoleGrant.State.REVOKED)
                        .toList();
        held.forEach(grant -> grant.become(RoleGrant.State.REVOKED, clock.instant()));
        entities.flush();
        for (RoleGrant grant : held) {
            Role.of(grant.role)
                    .ifPresent(role -> directory.withdraw(grant.subject, community.slug(), role));
            recent.note(community.slug(), grant);
        }
    }

    /** Puts a role in force. The identity provider comes last, so that its refusal undoes ours. */
    void activate(Membership member, Role role, Actor by) {
        RoleGrant grant = grantOf(member, role);
        grant.become(RoleGrant.State.ACTIVE, clock.instant());
        grant.persist();
        tell("identity.role_granted", member, role, by);
        entities.flush();
        directory.grant(member.subject, community.slug(), role);
        recent.note(community.slug(), grant);
    }

    private static RoleGrant grantOf(Membership member, Role role) {
        return RoleGrant.find(member.id, role).orElseGet(() -> RoleGrant.of(member, role));
    }

    private static Membership active(UUID memberId) {
        Membership member =
                Membership.find("id = ?1 and state = ?2", memberId, MembershipState.ACTIVE)
                        .firstResult();
        if (member == null) {
            throw new Missing();
        }
        return member;
    }

    private void tell(String action, Membership member, Role role, Actor by) {
        changed.fire(new RoleChanged(action, member.id, role, null, by, clock.instant()));
    }
}
