package org.wushe.services.rooms;

import java.util.Locale;

/** What was done with a booking. */
public enum BookingStep {
    ASKED,
    BOOKED,
    CONFIRMED,
    REFUSED,
    MOVED,
    CANCELLED,
    LAPSED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
