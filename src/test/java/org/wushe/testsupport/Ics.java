package org.wushe.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

/** A calendar as a program outside understands it: read and judged by ical4j. */
public final class Ics {

    public static final int MOST_OCTETS = 75;

    private Ics() {}

    public static List<VEvent> events(String text) {
        return read(text).getComponents("VEVENT");
    }

    /** The only entry whose title holds the words. */
    public static VEvent event(String text, String words) {
        List<VEvent> found =
                events(text).stream().filter(one -> value(one, "SUMMARY").contains(words)).toList();
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    public static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    public static Calendar read(String text) {
        assertThat(text).endsWith("\r\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                    .as(line)
                    .isLessThanOrEqualTo(MOST_OCTETS);
            assertThat(line).doesNotContain("\n", "\r");
        }
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate(true).hasErrors()).as(text).isFalse();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }
}
