package org.wushe.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Reader;

/**
 * Mirrors what a token says into the membership, once a token: who she is here and in which roles,
 * so that notices and lists of persons in charge find her. The token stays the source.
 */
@ApplicationScoped
class MembershipSync {

    private final KnownMembers known;
    private final CurrentCommunity community;
    private final CurrentActor actors;
    private final Reader reader;
    private final Clock clock;

    MembershipSync(
            KnownMembers known,
            CurrentCommunity community,
            CurrentActor actors,
            Reader reader,
            Clock clock) {
        this.known = known;
        this.community = community;
        this.actors = actors;
        this.reader = reader;
        this.clock = clock;
    }

    void sync(SecurityIdentity identity) {
        String subject = CommunityRoles.subject(identity);
        long issuedAt =
                identity.getPrincipal() instanceof JsonWebToken token ? token.getIssuedAtTime() : 0;
        if (!community.isSet() || known.isCurrent(subject, issuedAt)) {
            return;
        }
        Set<String> roles = identity.getRoles();
        UUID memberId =
                QuarkusTransaction.requiringNew().call(() -> mirror(subject, roles, issuedAt));
        known.remember(subject, memberId, issuedAt);
    }

    private UUID mirror(String subject, Set<String> roles, long issuedAt) {
        Membership member = Membership.ofSubject(subject).orElse(null);
        Set<Role> held =
                roles.stream().flatMap(role -> Role.of(role).stream()).collect(Collectors.toSet());
        if (member == null && held.isEmpty()) {
            return null;
        }
        if (member == null) {
            member = fresh(subject);
        }
        if (!held.isEmpty()) {
            member.state = MembershipState.ACTIVE;
        }
        member.email = actors.email();
        mirrorRoles(member, held, Instant.ofEpochSecond(issuedAt));
        return member.id;
    }

    private Membership fresh(String subject) {
        Membership member = new Membership();
        member.subject = subject;
        member.name = actors.claim("name", subject);
        member.language = reader.getLanguage();
        member.state = MembershipState.ACTIVE;
        member.requestedAt = clock.instant();
        member.persist();
        return member;
    }

    private void mirrorRoles(Membership member, Set<Role> held, Instant issuedAt) {
        List<RoleGrant> grants = RoleGrant.ofMember(member.id);
        for (Role role : held) {
            if (grants.stream().noneMatch(grant -> grant.role.equals(role.key()))) {
                RoleGrant grant = RoleGrant.of(member, role);
                grant.become(RoleGrant.State.ACTIVE, issuedAt);
                grant.persist();
            }
        }
        for (RoleGrant grant : grants) {
            boolean holds = held.stream().anyMatch(role -> role.key().equals(grant.role));
            boolean shown = grant.state == RoleGrant.State.ACTIVE;
            if (holds != shown
                    && grant.changedAt.isBefore(issuedAt)
                    && grant.state != RoleGrant.State.PENDING) {
                grant.become(holds ? RoleGrant.State.ACTIVE : RoleGrant.State.REVOKED, issuedAt);
            }
        }
    }
}
