package org.wushe.services.fair;

import java.util.Locale;

/** What was done with a fair day, a stall or a number. */
public enum FairStep {
    PLANNED,
    CHANGED,
    OPENED,
    STARTED,
    CLOSED,
    CANCELLED,
    STALL_ADDED,
    STALL_REMOVED,
    NUMBER_GIVEN,
    NUMBER_CALLED,
    NUMBER_SERVED,
    NUMBER_ABSENT,
    NUMBER_RETURNED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
