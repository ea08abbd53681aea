package org.wushe.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The actor of this request, from the session or token only. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;
    private final KnownMembers known;
    private Actor actor;

    CurrentActor(SecurityIdentity identity, KnownMembers known) {
        this.identity = identity;
        this.known = known;
    }

    /**
     * @throws IllegalStateException on a public page that nobody signed in to
     */
    public Actor get() {
        if (identity.isAnonymous()) {
            throw new IllegalStateException("nobody is signed in");
        }
        if (actor == null) {
            String subject = CommunityRoles.subject(identity);
            UUID memberId = known.memberId(subject);
            actor = new Actor(subject, claim("name", subject), memberId, roles());
        }
        return actor;
    }

    /** Her address for mail, or null. */
    public String email() {
        return claim("email", null);
    }

    String claim(String name, String otherwise) {
        boolean said =
                identity.getPrincipal() instanceof JsonWebToken token
                        && token.getClaim(name) instanceof String;
        return said ? ((JsonWebToken) identity.getPrincipal()).getClaim(name) : otherwise;
    }

    private Set<Role> roles() {
        return identity.getRoles().stream()
                .flatMap(role -> Role.of(role).stream())
                .collect(Collectors.toSet());
    }
}
