package org.wushe.signup.calendar;

import org.wushe.signup.SignupState;

/** What a calendar says of an entry (RFC 5545, 3.8.1.11). */
enum IcsStatus {
    /** She waits, is asked, or somebody else decides. */
    TENTATIVE,
    CONFIRMED,
    /** Calendars take it out. */
    CANCELLED;

    static IcsStatus of(SignupState state) {
        return switch (state) {
            case REQUESTED, WAITING, OFFERED, ASKED_AGAIN -> TENTATIVE;
            case CONFIRMED, CHECKED_IN, CHECKED_OUT, ATTENDED, LEFT_EARLY, NO_SHOW -> CONFIRMED;
            case REJECTED, DECLINED, LAPSED, DROPPED, CANCELLED, REMOVED, LIST_CLOSED, CALLED_OFF ->
                    CANCELLED;
        };
    }
}
