package org.wushe.needs;

import java.util.Locale;

/** The five who act together on a need (domain row E6-01). */
public enum Party {
    COMMUNITY,
    SOCIAL_WORKER,
    ORGANISATION,
    VOLUNTEER,
    CHARITY_RESOURCE;

    /** Its name in style classes. */
    public String getCss() {
        return this == CHARITY_RESOURCE
                ? "charity"
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its bit in a set kept as a number. */
    int bit() {
        return 1 << ordinal();
    }
}
