package org.wushe.identity;

/** Where a person stands with a community. */
public enum MembershipState {
    REQUESTED,
    ACTIVE,
    REFUSED
}
