package org.wushe.needs;

/** Where a need stands on its way. */
public enum NeedStatus {
    SUBMITTED,
    REFUSED,
    ACCEPTED,
    IN_PROGRESS,
    AWAITING_CONFIRMATION,
    CLOSED
}
