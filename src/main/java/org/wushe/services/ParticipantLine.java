package org.wushe.services;

import org.wushe.people.PersonRow;
import org.wushe.signup.Attendance;
import org.wushe.signup.SignupState;
import org.wushe.signup.SignupView;

/**
 * Somebody who signed up, as the desk sees her.
 *
 * @param phone null unless it was opened, which is written down
 */
record ParticipantLine(SignupView signup, PersonRow person, String phone) {

    public boolean isWaiting() {
        return signup.state() == SignupState.WAITING;
    }

    /** A seat is hers for sure. */
    public boolean isSeated() {
        return signup.state().takesSeat() && signup.state() != SignupState.OFFERED;
    }

    /** Nothing was noted of her yet. */
    public boolean isExpected() {
        return signup.state() == SignupState.CONFIRMED || signup.state() == SignupState.ASKED_AGAIN;
    }

    public boolean isNoted(Attendance as) {
        return signup.state().name().equals(as.name());
    }
}
