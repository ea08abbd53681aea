package org.wushe.identity;

import java.util.List;

/** The identity provider's book of who holds which role; tokens are written from it. */
public interface Directory {

    /** Puts a person into the group of a role. Doing it twice is doing it once. */
    void grant(String subject, String slug, Role role);

    /** Takes her out of it. */
    void withdraw(String subject, String slug, Role role);

    /** Everybody who holds a role of a community, as the provider knows them; at most 1,000. */
    List<Account> holders(String slug, Role role);

    /**
     * An account of the provider.
     *
     * @param email null if it has none
     */
    record Account(String subject, String name, String email) {}
}
