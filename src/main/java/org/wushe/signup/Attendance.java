package org.wushe.signup;

/** What is noted of a participant on the day; whatever was noted by mistake is noted anew. */
public enum Attendance {
    CHECKED_IN(SignupState.CHECKED_IN),
    CHECKED_OUT(SignupState.CHECKED_OUT),
    /** Was there to the end. */
    ATTENDED(SignupState.ATTENDED),
    LEFT_EARLY(SignupState.LEFT_EARLY),
    NO_SHOW(SignupState.NO_SHOW);

    private final SignupState state;

    Attendance(SignupState state) {
        this.state = state;
    }

    SignupState state() {
        return state;
    }

    /** People come before it begins; what became of them is not known before. */
    boolean waitsForTheStart() {
        return this != CHECKED_IN;
    }

    boolean mayFollow(SignupState from) {
        return switch (this) {
            case CHECKED_IN -> SignupState.EXPECTED.contains(from) || from == SignupState.NO_SHOW;
            case CHECKED_OUT -> from == SignupState.CHECKED_IN;
            default -> SignupState.TAKING_PART.contains(from) && from != state;
        };
    }
}
