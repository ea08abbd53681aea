package org.wushe.volunteering.duty;

/** Where a report-in stands. */
public enum ReportInState {
    /** Told by herself, seen by nobody yet. */
    REPORTED,
    CONFIRMED,
    REFUSED,
    WITHDRAWN,
    /** Ended by the community, with a reason. */
    ENDED;

    public boolean isActive() {
        return this == REPORTED || this == CONFIRMED;
    }

    public String getCss() {
        return switch (this) {
            case REPORTED -> "state--waiting";
            case CONFIRMED -> "state--good";
            default -> "state--ordinary";
        };
    }
}
