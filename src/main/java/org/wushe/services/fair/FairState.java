package org.wushe.services.fair;

import java.util.EnumSet;
import java.util.Set;

/** Where a fair day stands. */
enum FairState {
    /** Its date is known, its stalls are being found. */
    PLANNED,
    /** Its stalls are known and their times can be booked. */
    OPEN,
    /** Numbers are given and called. */
    RUNNING,
    CLOSED,
    CANCELLED;

    /** Those that are still to come or go on. */
    static final Set<FairState> AHEAD = EnumSet.range(PLANNED, RUNNING);

    boolean isAhead() {
        return AHEAD.contains(this);
    }

    /** The colour of its label. */
    public String getTone() {
        return switch (this) {
            case PLANNED -> "waiting";
            case OPEN, RUNNING -> "good";
            case CLOSED -> "ordinary";
            case CANCELLED -> "overdue";
        };
    }
}
