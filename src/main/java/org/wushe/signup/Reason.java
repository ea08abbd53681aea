package org.wushe.signup;

import java.util.Locale;

/** Why something cannot be done here; each has its words in the bundle {@value #BUNDLE}. */
enum Reason {
    ALREADY_IN,
    ALREADY_REQUESTED,
    ALREADY_WAITING,
    ALREADY_OFFERED,
    COMPANION_ALREADY_IN,
    CALLED_OFF,
    NOT_YET_OPEN,
    CLOSED,
    REJECTED,
    GROUP_TOO_LARGE,
    NOT_QUALIFIED,
    TOO_YOUNG,
    CLASH,
    COMPANION_CLASH,
    SEATS_LEFT,
    FULL,
    FULL_WAITING,
    ONLY_MEMBERS,
    SIGNS_UP_HERSELF,
    ONLY_HERSELF,
    OFFER_LAPSED,
    CANCEL_CLOSED,
    STEP_NOT_NOW,
    BELOW_TAKEN,
    NO_RESERVED_SEAT,
    NO_FREE_SEAT,
    STARTED,
    NOT_STARTED,
    IN_THE_PAST,
    TOO_LONG,
    NO_SUCH_TIME,
    ENDS_BEFORE_START;

    static final String BUNDLE = "signup";

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
