package org.wushe.needs;

/** The five who act together on a need (domain row E6-01). */
public enum Party {
    COMMUNITY,
    SOCIAL_WORKER,
    ORGANISATION,
    VOLUNTEER,
    CHARITY_RESOURCE;

    /** Its bit in a set kept as a number. */
    int bit() {
        return 1 << ordinal();
    }
}
