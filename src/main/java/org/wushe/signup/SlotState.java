package org.wushe.signup;

/** What a leader decided about a slot; that it is full or over is seen, not kept. */
public enum SlotState {
    OPEN,
    /** Nobody signs up or waits any more. */
    CLOSED,
    CALLED_OFF
}
