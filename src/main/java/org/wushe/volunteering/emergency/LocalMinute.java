package org.wushe.volunteering.emergency;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A day and time as a form sends it, on the clocks of the community. */
final class LocalMinute {

    private static final int LAST_YEAR = 2200;

    private LocalMinute() {}

    /** Empty if it is none. */
    static Optional<Instant> in(String typed, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(typed.replace(' ', 'T')))
                    .filter(time -> time.getYear() < LAST_YEAR)
                    .map(time -> time.atZone(zone).toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** As a form shows it. */
    static String of(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
