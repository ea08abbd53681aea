package org.wushe.volunteering.emergency;

/** Where an emergency stands at a moment: what was decided about it, and what the clock says. */
enum EmergencyPhase {
    PROPOSED,
    REFUSED,
    WITHDRAWN,
    /** Approved; its start lies ahead. */
    COMING,
    ON,
    OVER,
    /** Ended before it had begun. */
    CALLED_OFF;

    /** Whether something can still be done for it. */
    public boolean isLive() {
        return this == COMING || this == ON;
    }

    public String getCss() {
        return switch (this) {
            case PROPOSED, COMING -> "state--waiting";
            case ON -> "state--overdue";
            default -> "state--ordinary";
        };
    }
}
