package org.wushe.testsupport;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.wushe.identity.Role;

/**
 * Who acts in a test, said by a header: {@code X-Test-Actor: coordinator@hongju} is a person whose
 * token carries the group /communities/hongju/coordinator, {@code ops} runs the platform, {@code
 * stranger} has no group. A number behind the role makes another person of the same role.
 */
@ApplicationScoped
public class TestActors implements HttpAuthenticationMechanism, IdentityProvider<TestActors.Named> {

    public static final String HEADER = "X-Test-Actor";

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        String name = context.request().getHeader(HEADER);
        if (name == null) {
            return Uni.createFrom().nullItem();
        }
        Named request = new Named(name);
        HttpSecurityUtils.setRoutingContextAttribute(request, context);
        return identities.authenticate(request);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public int getPriority() {
        return 5000;
    }

    @Override
    public Class<Named> getRequestType() {
        return Named.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Named request, AuthenticationRequestContext context) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject("subject-" + request.name);
        claims.setClaim("name", request.name);
        claims.setClaim("email", request.name + ".example");
        claims.setIssuedAt(NumericDate.fromSeconds(Instant.now().getEpochSecond()));
        return Uni.createFrom()
                .item(
                        QuarkusSecurityIdentity.builder()
                                .setPrincipal(new OidcJwtCallerPrincipal(claims, null))
                                .addRoles(groups(request.name))
                                .build());
    }

    private static Set<String> groups(String name) {
        if (name.equals("ops")) {
            return Set.of("platform-operator");
        }
        int at = name.indexOf('@');
        if (name.startsWith("everything@")) {
            return Arrays.stream(Role.values())
                    .map(role -> "/communities/" + name.substring(at + 1) + "/" + role.key())
                    .collect(Collectors.toSet());
        }
        return at < 0
                ? Set.of()
                : Set.of(
                        "/communities/"
                                + name.substring(at + 1)
                                + "/"
                                + name.substring(0, at).replaceAll("\\d+$", ""));
    }

    /** A person to be believed. */
    public static final class Named extends BaseAuthenticationRequest
            implements AuthenticationRequest {
        private final String name;

        Named(String name) {
            this.name = name;
        }
    }
}
