package org.wushe.platform;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.wushe.identity.Role;
import org.wushe.tenancy.bundles.AppliedBy;

/** Who runs the platform in this request; a member of no community. */
@RequestScoped
class Operator {

    private final SecurityIdentity identity;

    Operator(SecurityIdentity identity) {
        this.identity = identity;
    }

    AppliedBy get() {
        String subject = identity.getPrincipal().getName();
        String name = subject;
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            subject = token.getSubject();
            name = token.getClaim("name") instanceof String said ? said : subject;
        }
        return new AppliedBy(subject, name, Role.Named.PLATFORM_OPERATOR);
    }
}
