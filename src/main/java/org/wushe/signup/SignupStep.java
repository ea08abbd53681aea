package org.wushe.signup;

import java.util.Optional;

/** What a person did with a sign-up. */
public enum SignupStep {
    SIGNED_UP,
    PUT_ON_WAITING_LIST,
    REQUESTED,
    APPROVED,
    REJECTED,
    /** A leader offered her one of the reserved seats. */
    INVITED,
    /** A leader offered a free seat by hand to somebody who waits. */
    OFFERED,
    ACCEPTED,
    DECLINED,
    RECONFIRMED,
    CANCELLED,
    REMOVED,
    CHECKED_IN,
    CHECKED_OUT,
    ATTENDED,
    LEFT_EARLY,
    NO_SHOW;

    /** The step behind a move; empty where no person took one. */
    static Optional<SignupStep> of(SignupState from, SignupState to) {
        return Optional.ofNullable(
                switch (to) {
                    case REQUESTED -> REQUESTED;
                    case WAITING -> from == null ? PUT_ON_WAITING_LIST : APPROVED;
                    case OFFERED -> from == null ? INVITED : null;
                    case CONFIRMED -> confirmed(from);
                    case REJECTED -> REJECTED;
                    case DECLINED -> DECLINED;
                    case CANCELLED -> CANCELLED;
                    case REMOVED -> REMOVED;
                    case CHECKED_IN -> CHECKED_IN;
                    case CHECKED_OUT -> CHECKED_OUT;
                    case ATTENDED -> ATTENDED;
                    case LEFT_EARLY -> LEFT_EARLY;
                    case NO_SHOW -> NO_SHOW;
                    default -> null;
                });
    }

    private static SignupStep confirmed(SignupState from) {
        if (from == null) {
            return SIGNED_UP;
        }
        return switch (from) {
            case REQUESTED -> APPROVED;
            case OFFERED -> ACCEPTED;
            default -> RECONFIRMED;
        };
    }
}
