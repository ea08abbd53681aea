package org.wushe.people.mandates;

/** How a mandate stands on a day. */
public enum MandateState {
    IN_FORCE,
    NOT_YET,
    ENDED,
    RAN_OUT
}
