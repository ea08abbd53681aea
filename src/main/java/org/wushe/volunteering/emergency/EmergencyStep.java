package org.wushe.volunteering.emergency;

/** What people do with an emergency. */
public enum EmergencyStep {
    PROPOSED,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    EXTENSION_ASKED,
    EXTENDED,
    EXTENSION_REFUSED,
    ENDED,
    /** Ended before it had begun. */
    CALLED_OFF,
    PROJECT_ADDED,
    PROJECT_REMOVED,
    /** By the clock: those who agreed to it were told. */
    CALLED
}
