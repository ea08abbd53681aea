package org.wushe.services.rooms;

import java.util.Set;

/** Where a booking stands. */
enum BookingState {
    /** A member asks; the time is kept for her until staff has answered. */
    ASKED,
    CONFIRMED,
    REFUSED,
    CANCELLED,
    /** Nobody answered in time, so the room is free again. */
    LAPSED;

    /** Those that hold the room. */
    static final Set<BookingState> LIVE = Set.of(ASKED, CONFIRMED);

    public String getTone() {
        return switch (this) {
            case ASKED -> "waiting";
            case CONFIRMED -> "good";
            case REFUSED, CANCELLED, LAPSED -> "ordinary";
        };
    }
}
