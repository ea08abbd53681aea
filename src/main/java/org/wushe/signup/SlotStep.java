package org.wushe.signup;

/** What a leader did with a slot. */
public enum SlotStep {
    OPENED,
    RESIZED,
    /** Another time or place: those who signed up have to know, who was to come is asked again. */
    RESCHEDULED,
    /** Only its title, its leader, or until when what can be done. */
    AMENDED,
    CLOSED,
    CALLED_OFF
}
