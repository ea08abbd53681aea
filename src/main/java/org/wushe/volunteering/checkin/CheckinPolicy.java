package org.wushe.volunteering.checkin;

import java.util.EnumSet;
import java.util.Set;
import org.wushe.signup.SignupState;
import org.wushe.web.Conflict;

/** What a mark means where a sign-up stands. */
final class CheckinPolicy {

    private static final Set<SignupState> NO_SEAT =
            EnumSet.of(SignupState.REQUESTED, SignupState.WAITING, SignupState.OFFERED);
    private static final Set<SignupState> COMES =
            EnumSet.of(SignupState.CONFIRMED, SignupState.ASKED_AGAIN, SignupState.NO_SHOW);

    private CheckinPolicy() {}

    /**
     * Whether the mark is new; what was noted already is no mistake and stays.
     *
     * @param state null if she has no sign-up in the shift
     * @throws Conflict if she has no seat, or leaves without having come
     */
    static boolean isNew(MarkKind kind, SignupState state) {
        if (!hasSeat(state)) {
            throw new Conflict("checkin", "no_seat");
        }
        return switch (kind) {
            case CAME -> COMES.contains(state);
            case LEFT -> leaves(state);
            case ABSENT -> state != SignupState.NO_SHOW;
        };
    }

    /**
     * @param state null if she has no sign-up in the shift
     */
    static boolean hasSeat(SignupState state) {
        return state != null && state.isLive() && !NO_SEAT.contains(state);
    }

    private static boolean leaves(SignupState state) {
        if (COMES.contains(state)) {
            throw new Conflict("checkin", "not_in_yet");
        }
        return state == SignupState.CHECKED_IN;
    }
}
