package org.wushe.identity;

/** The identity provider's book of who holds which role; tokens are written from it. */
public interface Directory {

    /** Puts a person into the group of a role. Doing it twice is doing it once. */
    void grant(String subject, String slug, Role role);

    /** Takes her out of it. */
    void withdraw(String subject, String slug, Role role);
}
