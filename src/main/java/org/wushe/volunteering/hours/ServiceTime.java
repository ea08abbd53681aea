package org.wushe.volunteering.hours;

import java.time.Duration;
import java.time.Instant;
import org.wushe.signup.SlotTimes;
import org.wushe.volunteering.checkin.Attended;

/**
 * How much service a shift can be, in minutes: between coming and leaving, inside the plan and its
 * tolerance on both sides, and never more than the plan and the tolerance once. Ways to and from it
 * are not service.
 *
 * @param tolerance before the start and after the end
 */
record ServiceTime(Instant startsAt, Instant endsAt, Duration tolerance) {

    static ServiceTime of(SlotTimes times, Duration tolerance) {
        return new ServiceTime(times.startsAt(), times.endsAt(), tolerance);
    }

    /** The most that counts. */
    int most() {
        return minutes(Duration.between(startsAt, endsAt).plus(tolerance));
    }

    /** What the marks say; where one is missing, only a proposal that somebody must confirm. */
    Proposal proposal(Attended seen) {
        if (seen.came() == null) {
            return new Proposal(0, seen.left() == null ? Basis.UNSEEN : Basis.NO_SIGN_IN);
        }
        if (seen.left() == null) {
            return new Proposal(between(seen.came(), endsAt), Basis.NO_SIGN_OUT);
        }
        return new Proposal(between(seen.came(), seen.left()), Basis.MEASURED);
    }

    private int between(Instant came, Instant left) {
        Instant from = later(came, startsAt.minus(tolerance));
        Instant to =
                later(endsAt.plus(tolerance), left).equals(left) ? endsAt.plus(tolerance) : left;
        return Math.min(most(), Math.max(0, minutes(Duration.between(from, to))));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static int minutes(Duration length) {
        return (int) length.toMinutes();
    }
}
