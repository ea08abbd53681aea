package org.wushe.services.fair;

/** Where somebody in the queue stands. */
enum TicketState {
    WAITING,
    CALLED,
    SERVED,
    /** Was called and was not there; may come back. */
    ABSENT,
    /** Was still waiting when the fair day ended. */
    NOT_REACHED;

    /** The colour of its label. */
    public String getTone() {
        return switch (this) {
            case WAITING -> "waiting";
            case CALLED, SERVED -> "good";
            case ABSENT, NOT_REACHED -> "ordinary";
        };
    }
}
