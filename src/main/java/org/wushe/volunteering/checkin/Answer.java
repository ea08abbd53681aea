package org.wushe.volunteering.checkin;

/** What a device hears of a mark it sent: it need keep none that was answered. */
enum Answer {
    TAKEN,
    KNOWN,
    /** Stands in the leader's list to be settled. */
    CONFLICT,
    /** Its signature is of no page of this shift and leader. */
    FORGED,
    /** Its key holds no more. */
    EXPIRED,
    /** No sign-up of this shift. */
    UNKNOWN,
    /** Noted while it was made, and refused as a press of the button would have been. */
    REFUSED;

    static Answer of(Finding finding) {
        return switch (finding) {
            case TAKEN -> TAKEN;
            case KNOWN -> KNOWN;
            default -> CONFLICT;
        };
    }
}
