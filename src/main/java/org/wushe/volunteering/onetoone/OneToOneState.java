package org.wushe.volunteering.onetoone;

/** Where a one-to-one help stands. */
public enum OneToOneState {
    /** Waits for the elder, for the helper or for both. */
    PROPOSED,
    ACTIVE,
    ENDED
}
