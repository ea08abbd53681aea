package org.wushe.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.Directory.Account;

/**
 * Writes into our book what the identity provider says of a person here, so that notices and lists
 * of persons in charge find her. Never the other way round. Call inside a transaction.
 */
@ApplicationScoped
class Mirror {

    /**
     * @param held all roles she holds here
     * @param saidAt when the provider said so; a later change of ours is left alone
     * @return her membership; empty for a stranger
     */
    Optional<UUID> hold(Account account, Set<Role> held, String language, Instant saidAt) {
        Optional<Membership> known = Membership.ofSubject(account.subject());
        if (known.isEmpty() && held.isEmpty()) {
            return Optional.empty();
        }
        Membership member = known.orElseGet(() -> fresh(account, language, saidAt));
        if (!held.isEmpty()) {
            member.state = MembershipState.ACTIVE;
        }
        member.email = account.email();
        List<RoleGrant> grants = RoleGrant.ofMember(member.id);
        grants.forEach(grant -> correct(grant, held, saidAt));
        held.stream()
                .filter(role -> grants.stream().noneMatch(grant -> grant.role.equals(role.key())))
                .forEach(role -> add(member, role, saidAt));
        return Optional.of(member.id);
    }

    private static Membership fresh(Account account, String language, Instant at) {
        Membership member = new Membership();
        member.subject = account.subject();
        member.name = account.name();
        member.language = language;
        member.state = MembershipState.ACTIVE;
        member.requestedAt = at;
        member.persist();
        return member;
    }

    private static void add(Membership member, Role role, Instant at) {
        RoleGrant grant = RoleGrant.of(member, role);
        grant.become(RoleGrant.State.ACTIVE, at);
        grant.persist();
    }

    private static void correct(RoleGrant grant, Set<Role> held, Instant saidAt) {
        boolean holds = held.stream().anyMatch(role -> role.key().equals(grant.role));
        boolean shown = grant.state == RoleGrant.State.ACTIVE;
        boolean older = grant.changedAt.isBefore(saidAt);
        if (holds != shown && older && grant.state != RoleGrant.State.PENDING) {
            grant.become(holds ? RoleGrant.State.ACTIVE : RoleGrant.State.REVOKED, saidAt);
        }
    }
}
