package org.wushe.services;

import java.time.Instant;
import org.wushe.signup.SlotState;
import org.wushe.signup.SlotView;

/** Whether one can still come, as everybody reads it. */
enum SessionState {
    OPEN,
    /** No seat is free, but one can wait for one. */
    WAITING_LIST,
    FULL,
    CLOSED,
    OVER,
    CALLED_OFF;

    static SessionState of(SlotView slot, Instant now) {
        if (slot.state() == SlotState.CALLED_OFF) {
            return CALLED_OFF;
        }
        if (!now.isBefore(slot.times().endsAt())) {
            return OVER;
        }
        if (slot.state() == SlotState.CLOSED || !now.isBefore(slot.times().signupUntil())) {
            return CLOSED;
        }
        if (!slot.isFull()) {
            return OPEN;
        }
        Integer most = slot.seats().waitingMax();
        return most == null || slot.waiting() < most ? WAITING_LIST : FULL;
    }

    /** The colour of its label. */
    public String getTone() {
        return switch (this) {
            case OPEN -> "good";
            case WAITING_LIST -> "waiting";
            case CALLED_OFF -> "overdue";
            case FULL, CLOSED, OVER -> "ordinary";
        };
    }
}
