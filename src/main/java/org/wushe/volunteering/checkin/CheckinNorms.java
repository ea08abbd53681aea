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
 */
public record CheckinNorms(Duration tolerance, Duration pass) {

    public static CheckinNorms of(Map<String, String> norms) {
        return new CheckinNorms(
                minutes(norms, "checkin-tolerance-minutes", 30),
                minutes(norms, "checkin-pass-minutes", 10));
    }

    /** A norm that is no number would keep everybody out; the usual one does less harm. */
    private static Duration minutes(Map<String, String> norms, String name, int usual) {
        String said = norms.getOrDefault(name, "");
        return Duration.ofMinutes(said.matches("[0-9]{1,3}") ? Integer.parseInt(said) : usual);
    }

    /**
     * @throws Conflict if nobody signs in or out at that instant
     */
    void requireTime(SlotTimes times, Instant now) {
        Instant from = times.startsAt().minus(tolerance);
        Instant to = times.endsAt().plus(tolerance);
        if (now.isBefore(from)) {
            throw new Conflict("checkin", "too_early", from);
        }
        if (now.isAfter(to)) {
            throw new Conflict("checkin", "too_late", to);
        }
    }
}
