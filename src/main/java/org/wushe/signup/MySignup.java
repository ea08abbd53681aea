package org.wushe.signup;

/**
 * A sign-up on the page of whoever looks after it.
 *
 * @param name who takes part; null for the reader herself
 */
public record MySignup(SignupView signup, SlotView slot, String name) {

    /** Something waits for her answer. */
    public boolean isAsked() {
        return signup.state() == SignupState.OFFERED || signup.state() == SignupState.ASKED_AGAIN;
    }

    /** Can still be given up; until when for somebody with a seat, says the slot. */
    public boolean isOpen() {
        return SignupState.BEFORE_THE_DAY.contains(signup.state());
    }

    /** It is over, and nobody noted whether she came. */
    public boolean isUnnoted() {
        return SignupState.EXPECTED.contains(signup.state());
    }

    /** The colour of its label once it is over, when nothing waits for anybody any more. */
    public String getPastTone() {
        return signup.state() == SignupState.ATTENDED ? "good" : "ordinary";
    }

    public boolean isOffered() {
        return signup.state() == SignupState.OFFERED;
    }
}
