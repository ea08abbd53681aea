package org.wushe.volunteering.pairing;

import java.util.List;

/** Where a pairing stands. */
public enum PairingState {
    /** Waits for one of the two, or for both. */
    PROPOSED,
    ACTIVE,
    REFUSED,
    WITHDRAWN,
    /** The volunteer stepped back; the worker still writes the review. */
    LEFT,
    ENDED;

    /** Counts for the worker's load. */
    static final List<PairingState> LIVE = List.of(PROPOSED, ACTIVE);

    public String getCss() {
        return switch (this) {
            case PROPOSED, LEFT -> "state--waiting";
            case ACTIVE -> "state--good";
            default -> "state--ordinary";
        };
    }
}
