package org.wushe.signup.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * A calendar as programs read it (RFC 5545, with name and refresh interval of RFC 7986).
 *
 * @param zone whose clocks the times are shown by
 */
record IcsCalendar(String name, ZoneId zone, List<IcsEvent> events) {

    static final String TYPE = "text/calendar; charset=utf-8";

    private static final String REFRESH = "PT1H";

    /** Before anything we tell of. */
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    String text() {
        ZoneId described = isSteady() ? zone : null;
        IcsLines lines =
                new IcsLines()
                        .put("BEGIN", "VCALENDAR")
                        .put("VERSION", "2.0")
                        .put("PRODID", "-//Wushe//Sign-ups//ZH")
                        .put("CALSCALE", "GREGORIAN")
                        .say("NAME", name)
                        .say("X-WR-CALNAME", name)
                        .put("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
                        .put("X-PUBLISHED-TTL", REFRESH);
        if (described != null) {
            lines.put("X-WR-TIMEZONE", zone.getId());
            describe(lines);
        }
        events.forEach(event -> event.write(lines, described));
        return lines.put("END", "VCALENDAR").toString();
    }

    /** Where clocks are never changed, one line says it all; elsewhere times are told in UTC. */
    private boolean isSteady() {
        ZoneRules rules = zone.getRules();
        return !(zone instanceof ZoneOffset) && rules.nextTransition(LONG_AGO) == null;
    }

    private void describe(IcsLines lines) {
        String offset = zone.getRules().getOffset(LONG_AGO).getId().replace(":", "");
        lines.put("BEGIN", "VTIMEZONE")
                .put("TZID", zone.getId())
                .put("BEGIN", "STANDARD")
                .put("DTSTART", "19700101T000000")
                .put("TZOFFSETFROM", offset)
                .put("TZOFFSETTO", offset)
                .put("END", "STANDARD")
                .put("END", "VTIMEZONE");
    }
}
