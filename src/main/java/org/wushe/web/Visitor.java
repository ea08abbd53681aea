package org.wushe.web;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Whoever is at the door: on a public page an ended session is the same as none. */
@RequestScoped
public class Visitor {

    private final CurrentIdentityAssociation association;
    private Optional<SecurityIdentity> identity;

    Visitor(CurrentIdentityAssociation association) {
        this.association = association;
    }

    /** Empty if nobody is signed in. */
    public Optional<SecurityIdentity> identity() {
        if (identity == null) {
            identity = Optional.ofNullable(resolve()).filter(known -> !known.isAnonymous());
        }
        return identity;
    }

    /** An address that leads nowhere is answered before anybody may be asked who is there. */
    private SecurityIdentity resolve() {
        if (!BlockingOperationControl.isBlockingAllowed()) {
            return null;
        }
        try {
            return association.getIdentity();
        } catch (RuntimeException e) {
            if (e instanceof AuthenticationException) {
                return null;
            }
            throw e;
        }
    }
}
