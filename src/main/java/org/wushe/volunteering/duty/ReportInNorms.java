package org.wushe.volunteering.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * How long a report-in holds, see tenants/README.md.
 *
 * @param months from the confirmation or renewal
 * @param renewDays before the end from which on it may be renewed
 */
record ReportInNorms(int months, int renewDays) {

    private static final int MORNING = 8;

    static ReportInNorms of(Map<String, String> norms) {
        return new ReportInNorms(
                number(norms, "report-in-months", 12), number(norms, "report-in-renew-days", 30));
    }

    LocalDate until(LocalDate from) {
        return from.plusMonths(months);
    }

    /** On the morning from which on she may renew it. */
    Instant reminder(LocalDate until, ZoneId zone) {
        return until.minusDays(renewDays).atTime(MORNING, 0).atZone(zone).toInstant();
    }

    /** A norm that is no number is as good as none. */
    private static int number(Map<String, String> norms, String name, int usual) {
        String said = norms.getOrDefault(name, "");
        return said.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(said) : usual;
    }
}
