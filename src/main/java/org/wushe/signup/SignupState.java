package org.wushe.signup;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a sign-up stands. */
public enum SignupState {
    /** Asked for where a leader decides; holds no seat. */
    REQUESTED,
    WAITING,
    /** A seat is kept for her until she answers or her time is over. */
    OFFERED,
    CONFIRMED,
    /** Time or place changed after she had confirmed: she keeps the seat and is asked again. */
    ASKED_AGAIN,
    CHECKED_IN,
    CHECKED_OUT,
    ATTENDED,
    LEFT_EARLY,
    NO_SHOW,
    REJECTED,
    DECLINED,
    LAPSED,
    /** Given up for her because she accepted a seat at the same time elsewhere. */
    DROPPED,
    CANCELLED,
    REMOVED,
    /** She was still waiting when the list was closed. */
    LIST_CLOSED,
    CALLED_OFF;

    /** A person has at most one such sign-up in a slot; the database holds the same list. */
    static final Set<SignupState> LIVE = range(REQUESTED, NO_SHOW);

    static final Set<SignupState> SEATED = range(OFFERED, NO_SHOW);

    /** Those that come, and those that came or did not; an offer is none yet. */
    static final Set<SignupState> TAKING_PART = range(CONFIRMED, NO_SHOW);

    /** Those that are to come and of whom nothing has been noted yet. */
    static final Set<SignupState> EXPECTED = range(CONFIRMED, ASKED_AGAIN);

    /** Nothing has been noted on the day yet, so that it can still be given up. */
    static final Set<SignupState> BEFORE_THE_DAY = range(REQUESTED, ASKED_AGAIN);

    /** Something has been noted of her, be it that she came early. */
    static final Set<SignupState> ON_THE_DAY = range(CHECKED_IN, NO_SHOW);

    /** She was there, be it not to the end. */
    static final Set<SignupState> CAME = range(CHECKED_IN, LEFT_EARLY);

    /** Fills her time; two such never overlap, and the database holds the same list. */
    static final Set<SignupState> BUSY =
            Collections.unmodifiableSet(
                    EnumSet.of(CONFIRMED, CHECKED_IN, CHECKED_OUT, ATTENDED, LEFT_EARLY));

    /** Also keeps her from another seat at that time, though she has to say so again. */
    static final Set<SignupState> PROMISED =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            CONFIRMED, ASKED_AGAIN, CHECKED_IN, CHECKED_OUT, ATTENDED, LEFT_EARLY));

    /** Given up for her when she accepts another seat at that time. */
    static final Set<SignupState> HOPING =
            Collections.unmodifiableSet(EnumSet.of(WAITING, OFFERED));

    private static Set<SignupState> range(SignupState first, SignupState last) {
        return Collections.unmodifiableSet(EnumSet.range(first, last));
    }

    public boolean isLive() {
        return LIVE.contains(this);
    }

    public boolean takesSeat() {
        return SEATED.contains(this);
    }

    /** The colour of its label. */
    public String getTone() {
        return switch (this) {
            case REQUESTED, WAITING, OFFERED, ASKED_AGAIN -> "waiting";
            case CONFIRMED, CHECKED_IN, CHECKED_OUT, ATTENDED -> "good";
            default -> "ordinary";
        };
    }
}
