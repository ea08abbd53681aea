package org.wushe.volunteering.checkin;

import org.wushe.signup.SignupState;
import org.wushe.volunteering.shifts.ShiftRef;

/**
 * What somebody sees who scanned.
 *
 * @param state of her sign-up, null if she has none
 * @param walkIns whether she may join on the spot
 * @param place whether it is checked that she is on the spot
 * @param trouble why she was not noted just now; null if nothing was wrong
 */
record OwnPage(
        ShiftRef shift,
        String name,
        SignupState state,
        Seen seen,
        boolean walkIns,
        boolean place,
        PlaceTrouble trouble) {

    public boolean isComing() {
        return state == SignupState.CONFIRMED
                || state == SignupState.ASKED_AGAIN
                || state == SignupState.NO_SHOW
                || state == null && walkIns;
    }

    public boolean isIn() {
        return state == SignupState.CHECKED_IN;
    }

    public boolean isDone() {
        return seen.left() != null;
    }
}
