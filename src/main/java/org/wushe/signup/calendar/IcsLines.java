package org.wushe.signup.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Lines of an iCalendar text as RFC 5545, section 3.1 wants them: folded, escaped, with CRLF. */
final class IcsLines {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    /** A value that is written as it is: dates, numbers, names of the standard, addresses. */
    IcsLines put(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A text of people, of any script. */
    IcsLines say(String name, String words) {
        return put(name, escaped(words));
    }

    IcsLines utc(String name, Instant instant) {
        return put(name, UTC.format(instant));
    }

    /**
     * @param zone that is described in the same text; null writes it in UTC
     */
    IcsLines local(String name, Instant instant, ZoneId zone) {
        return zone == null
                ? utc(name, instant)
                : put(name + ";TZID=" + zone.getId(), LOCAL.format(instant.atZone(zone)));
    }

    /** A line break becomes two signs; other control characters have no place there. */
    private static String escaped(String words) {
        return words.replace("\r\n", "\n")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** At most 75 octets a line, never cutting a character in two. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int sign = line.codePointAt(i);
            String one = Character.toString(sign);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += size;
            i += one.length();
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
