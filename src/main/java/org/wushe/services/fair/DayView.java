package org.wushe.services.fair;

import java.time.LocalDate;

/**
 * A fair day as pages show it.
 *
 * @param from such as 08:30
 * @param reason why it was cancelled, null if it was not
 */
record DayView(
        String number,
        LocalDate heldOn,
        String from,
        String to,
        String place,
        FairState state,
        String reason) {

    static DayView of(FairDay day) {
        return new DayView(
                day.number,
                day.times.heldOn(),
                day.times.from().toString(),
                day.times.to().toString(),
                day.place,
                day.state,
                day.cancelReason);
    }

    public boolean isPlanned() {
        return state == FairState.PLANNED;
    }

    public boolean isOpen() {
        return state == FairState.OPEN;
    }

    public boolean isRunning() {
        return state == FairState.RUNNING;
    }

    public boolean isClosed() {
        return state == FairState.CLOSED;
    }

    public boolean isAhead() {
        return state.isAhead();
    }

    /** Whether numbers were ever called on it. */
    public boolean isBegun() {
        return state == FairState.RUNNING || state == FairState.CLOSED;
    }
}
