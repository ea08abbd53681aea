package org.wushe.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/**
 * A role that a person takes on and gives up by her own word, because nobody may be made to hold
 * it. The identity provider is asked last: call this as the last step of a transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OwnRoles {

    private static final Set<Role> BY_OWN_WORD = Set.of(Role.VOLUNTEER);

    private final GrantingRoles roles;

    OwnRoles(GrantingRoles roles) {
        this.roles = roles;
    }

    /** Nothing changes if she holds it already. */
    public void take(Role role, Actor her) {
        require(role);
        roles.takeOn(role, her);
    }

    /** Nothing changes if she does not hold it. */
    public void giveUp(Role role, Actor her) {
        require(role);
        roles.giveUp(role, her);
    }

    private static void require(Role role) {
        if (!BY_OWN_WORD.contains(role)) {
            throw new IllegalArgumentException(role + " is for the desk to give");
        }
    }
}
