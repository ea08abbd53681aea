package org.wushe.volunteering.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.wushe.signup.SlotTimes;
import org.wushe.web.Conflict;

/**
 * What a community has decided about check-in; norms of its policy in minutes, see
 * tenants/README.md.
 *
 * @param tolerance before the start and after the end
 * @param pass how long after the scan the button may be pressed
 * @param clock by how much a device's clock may differ and still be believed; two times that differ
 *     by no more are taken for the same
 */
public record CheckinNorms(Duration tolerance, Duration pass, Duration clock) {

    public static CheckinNorms of(Map<String, String> norms) {
        return new CheckinNorms(
                minutes(norms, "checkin-tolerance-minutes", 30),
                minutes(norms, "checkin-pass-minutes", 10),
                minutes(norms, "checkin-clock-minutes", 5));
    }

    /** A norm that is no number would keep everybody out; the usual one does less harm. */
    private static Duration minutes(Map<String, String> norms, String name, int usual) {
        String said = norms.getOrDefault(name, "");
        return Duration.ofMinutes(said.matches("[0-9]{1,3}") ? Integer.parseInt(said) : usual);
    }

    Instant from(SlotTimes times) {
        return times.startsAt().minus(tolerance);
    }

    Instant until(SlotTimes times) {
        return times.endsAt().plus(tolerance);
    }

    boolean isTime(SlotTimes times, Instant at) {
        return !at.isBefore(from(times)) && !at.isAfter(until(times));
    }

    /**
     * @throws Conflict if nobody signs in or out at that instant
     */
    void requireTime(SlotTimes times, Instant now) {
        Instant from = from(times);
        Instant to = until(times);
        if (now.isBefore(from)) {
            throw new Conflict("checkin", "too_early", from);
        }
        if (now.isAfter(to)) {
            throw new Conflict("checkin", "too_late", to);
        }
    }
}
