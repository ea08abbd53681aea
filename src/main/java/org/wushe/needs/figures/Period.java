package org.wushe.needs.figures;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days from one to another, both counted; what is asked for wrongly is this year so far. */
public record Period(LocalDate from, LocalDate to) {

    public static Period of(String from, String to, LocalDate today) {
        LocalDate first = day(from, today.withDayOfYear(1));
        LocalDate last = day(to, today);
        return last.isBefore(first) ? new Period(last, first) : new Period(first, last);
    }

    public Instant start(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    public Instant end(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text == null || text.isEmpty() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return otherwise;
        }
    }
}
