package org.wushe.volunteering.checkin;

import java.util.UUID;
import org.wushe.signup.SignupState;
import org.wushe.signup.SignupView;
import org.wushe.volunteering.VolunteerRef;

/** Somebody in the leader's list at the door. */
record Line(UUID signup, String name, String number, SignupState state, Seen seen) {

    static Line of(SignupView signup, VolunteerRef volunteer, Seen seen) {
        return new Line(
                signup.id(),
                volunteer == null ? "–" : volunteer.name(),
                volunteer == null ? "" : volunteer.number(),
                signup.state(),
                seen);
    }

    public boolean isExpected() {
        return state == SignupState.CONFIRMED
                || state == SignupState.ASKED_AGAIN
                || state == SignupState.NO_SHOW;
    }

    public boolean isAbsent() {
        return state == SignupState.NO_SHOW;
    }

    public boolean isIn() {
        return state == SignupState.CHECKED_IN;
    }
}
