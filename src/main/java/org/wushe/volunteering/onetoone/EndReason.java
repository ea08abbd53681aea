package org.wushe.volunteering.onetoone;

/** Why a one-to-one help came to its end. */
public enum EndReason {
    /** She does not want it, any more or at all. */
    ELDER_WISH,
    HELPER_GONE,
    MOVED,
    CARE_HOME,
    DIED,
    NOT_NEEDED,
    /** Told in words. */
    OTHER
}
