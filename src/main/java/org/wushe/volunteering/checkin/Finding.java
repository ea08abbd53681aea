package org.wushe.volunteering.checkin;

/** What became of a mark that a device sent. */
enum Finding {
    TAKEN,
    /** The same was noted already, at the same time as far as clocks can tell. */
    KNOWN,
    /** The clock of the device is wrong. */
    CLOCK,
    /** Nobody signs in or out at that time. */
    OUTSIDE,
    NO_SEAT,
    /** She leaves without having come, or before. */
    NOT_IN,
    /** The same was noted meanwhile at another time. */
    OTHER_TIME,
    /** Something else was noted later than that. */
    NOTED_SINCE,
    /** Her hours are confirmed; what counts is changed there. */
    CONFIRMED,
    /** The leader noted herself. */
    OWN,
    /** The shift takes no such mark any more. */
    STEP;

    /** Whether the leader has to settle it. */
    boolean isConflict() {
        return this != TAKEN && this != KNOWN;
    }

    /** Whether it may count with a time the leader confirms. */
    public boolean isCountable() {
        return this == CLOCK
                || this == OUTSIDE
                || this == NOT_IN
                || this == OTHER_TIME
                || this == NOTED_SINCE;
    }
}
