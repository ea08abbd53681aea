package org.wushe.identity;

/** Where a person stands with a community. */
public enum MembershipState {
    REQUESTED,
    ACTIVE,
    REFUSED,
    /** Her account here was deleted at her wish; nothing of the row names her. */
    DELETED
}
