package org.wushe.signup;

/** Why something is told of a sign-up. */
public enum Occasion {
    /** It stands somewhere else now, see its state. */
    MOVED,
    /** It stands where it stood, but the slot has another time or place. */
    CHANGED,
    /** She has not said yet whether she comes at the new time or place. */
    STILL_ASKED,
    /** It is about to begin. */
    STARTS_SOON
}
