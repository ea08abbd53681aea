package org.wushe.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.wushe.identity.Directory.Account;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Reader;

/**
 * Mirrors what a token says into the membership, once a token: who she is here and in which roles,
 * so that notices and lists of persons in charge find her. The token stays the source.
 */
@ApplicationScoped
class MembershipSync {

    private static final Logger LOG = Logger.getLogger(MembershipSync.class);

    private final KnownMembers known;
    private final CurrentCommunity community;
    private final CurrentActor actors;
    private final Reader reader;
    private final Mirror mirror;

    MembershipSync(
            KnownMembers known,
            CurrentCommunity community,
            CurrentActor actors,
            Reader reader,
            Mirror mirror) {
        this.known = known;
        this.community = community;
        this.actors = actors;
        this.reader = reader;
        this.mirror = mirror;
    }

    void sync(SecurityIdentity identity) {
        String subject = CommunityRoles.subject(identity);
        long issuedAt =
                identity.getPrincipal() instanceof JsonWebToken token ? token.getIssuedAtTime() : 0;
        if (!community.isSet() || known.isCurrent(subject, issuedAt)) {
            return;
        }
        known.remember(subject, mirrored(subject, identity.getRoles(), issuedAt), issuedAt);
    }

    /** Of two who write the same person for the first time one fails and then finds her. */
    private UUID mirrored(String subject, Set<String> roles, long issuedAt) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> mirror(subject, roles, issuedAt));
        } catch (RuntimeException writtenMeanwhile) {
            LOG.debugf(writtenMeanwhile, "%s is mirrored once more", subject);
            return QuarkusTransaction.requiringNew().call(() -> mirror(subject, roles, issuedAt));
        }
    }

    private UUID mirror(String subject, Set<String> roles, long issuedAt) {
        Set<Role> held =
                roles.stream().flatMap(role -> Role.of(role).stream()).collect(Collectors.toSet());
        Account account = new Account(subject, actors.claim("name", subject), actors.email());
        return mirror.hold(account, held, reader.getLanguage(), Instant.ofEpochSecond(issuedAt))
                .orElse(null);
    }
}
