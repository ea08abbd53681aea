package org.wushe.volunteering.checkin;

import java.time.Duration;
import java.time.Instant;
import org.wushe.signup.SignupState;

/**
 * Where a mark fits that was made without network.
 *
 * @param norms in whose tolerance a clock counts as right
 * @param now when it was received
 * @param sending by how much the clock of the device is ahead of ours now
 */
record SentMarkPolicy(CheckinNorms norms, Instant now, Duration sending) {

    /** Whether it was sent while it was made, so that our clock and not the device's counts. */
    static boolean isLive(DeviceMark mark, Instant clock) {
        Duration waited = Duration.between(mark.at(), clock);
        return !waited.isNegative() && waited.compareTo(Duration.ofMinutes(1)) <= 0;
    }

    /** If the clock of the device cannot be trusted with this mark. */
    boolean isClockWrong(DeviceMark mark) {
        Instant issued = DeviceKeys.issued(mark.device());
        return differs(sending)
                || differs(mark.skew())
                || mark.at().isBefore(issued.minus(norms.clock()))
                || mark.at().isAfter(now.plus(norms.clock()));
    }

    /**
     * @param state of the sign-up
     * @param seen what is in force about it
     */
    Finding fits(MarkKind kind, Instant at, SignupState state, Seen seen) {
        Instant same = kind == MarkKind.CAME ? seen.came() : seen.left();
        if (same != null) {
            return differs(Duration.between(same, at)) ? Finding.OTHER_TIME : Finding.KNOWN;
        }
        if (!CheckinPolicy.hasSeat(state)) {
            return Finding.NO_SEAT;
        }
        if (seen.absent() != null && seen.absent().isAfter(at)) {
            return Finding.NOTED_SINCE;
        }
        boolean leaves = kind == MarkKind.LEFT;
        boolean in = seen.came() != null && seen.came().isBefore(at);
        return leaves && !in ? Finding.NOT_IN : Finding.TAKEN;
    }

    private boolean differs(Duration by) {
        return by.abs().compareTo(norms.clock()) > 0;
    }
}
