package org.wushe.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.wushe.tenancy.CommunityPath;

/**
 * Turns the token's groups of the community in the path, and of no other, into roles. A grant or
 * its withdrawal that is younger than the token counts at once ({@link RecentGrants}).
 */
@ApplicationScoped
class CommunityRoles implements SecurityIdentityAugmentor {

    static final String SLUG = "wushe.slug";

    private final RecentGrants recent;

    CommunityRoles(RecentGrants recent) {
        this.recent = recent;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity,
            AuthenticationRequestContext context,
            Map<String, Object> attributes) {
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        if (identity.isAnonymous() || request == null) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom()
                .item(
                        CommunityPath.slugIn(request.normalizedPath())
                                .map(slug -> inCommunity(identity, slug))
                                .orElseGet(() -> outsideCommunities(identity)));
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    private SecurityIdentity inCommunity(SecurityIdentity identity, String slug) {
        String prefix = "/communities/" + slug + "/";
        Set<String> roles = new TreeSet<>();
        for (String group : identity.getRoles()) {
            if (group.startsWith(prefix)) {
                Role.of(group.substring(prefix.length())).ifPresent(role -> roles.add(role.key()));
            }
        }
        recent.correct(slug, subject(identity), issuedAt(identity), roles);
        return rebuilt(identity, roles);
    }

    private static SecurityIdentity outsideCommunities(SecurityIdentity identity) {
        boolean operator = identity.hasRole(Role.Named.PLATFORM_OPERATOR);
        return rebuilt(identity, operator ? Set.of(Role.Named.PLATFORM_OPERATOR) : Set.of());
    }

    private static SecurityIdentity rebuilt(SecurityIdentity identity, Set<String> roles) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(GroupsOf.ATTRIBUTE, Set.copyOf(identity.getRoles()))
                .addPermissionChecker(identity::checkPermission)
                .addRoles(roles)
                .build();
    }

    static String subject(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    private static Instant issuedAt(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Instant.ofEpochSecond(token.getIssuedAtTime())
                : Instant.MAX;
    }
}
