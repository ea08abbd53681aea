package org.wushe.notices;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.wushe.identity.NoticePace;

/** The hour of the digests: eight in the morning where the community is, weekly on Mondays. */
final class Morning {

    private static final LocalTime HOUR = LocalTime.of(8, 0);

    private Morning() {}

    /** The first such morning after an instant. */
    static Instant next(NoticePace pace, Instant after, ZoneId zone) {
        LocalDate day = dayOf(after, zone).plusDays(1);
        LocalDate wanted =
                pace == NoticePace.WEEKLY
                        ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        : day;
        return ZonedDateTime.of(wanted, HOUR, zone).toInstant();
    }

    /**
     * The day whose morning has come last: before eight it is still the day before, so that news
     * sent late in the night do not take the place of the next digest.
     */
    static LocalDate dayOf(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        return here.toLocalTime().isBefore(HOUR)
                ? here.toLocalDate().minusDays(1)
                : here.toLocalDate();
    }
}
