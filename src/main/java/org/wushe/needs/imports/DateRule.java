package org.wushe.needs.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wushe.needs.imports.sheets.Cell;
import org.wushe.needs.imports.sheets.ExcelDays;

/**
 * A date is year, month and day with anything but digits between them, eight digits, or Excel's day
 * number; a time after it is left out. None given: the day of the import, with a warning.
 */
final class DateRule {

    private static final Pattern PARTS =
            Pattern.compile("([0-9]{4})\\D{1,2}([0-9]{1,2})\\D{1,2}([0-9]{1,2})(\\D.*)?");
    private static final Pattern BASIC = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern DAY_NUMBER = Pattern.compile("([0-9]{1,5})(\\.[0-9]+)?");
    private static final LocalDate OLD = LocalDate.of(2000, 1, 1);

    private final LocalDate today;
    private final boolean system1904;

    DateRule(LocalDate today, boolean system1904) {
        this.today = today;
        this.system1904 = system1904;
    }

    LocalDate read(Cell cell, Notes notes) {
        String typed = Plain.halfWidth(cell.text());
        if (typed.isEmpty()) {
            notes.warn(ListColumn.DATE, "date_missing");
            return today;
        }
        if (!isDate(typed)) {
            notes.refuse(ListColumn.DATE, "date_form");
            return today;
        }
        Optional<LocalDate> date = parse(typed);
        if (date.isEmpty()) {
            notes.refuse(ListColumn.DATE, "date_none");
        } else if (date.get().isAfter(today)) {
            notes.refuse(ListColumn.DATE, "date_future");
        } else if (date.get().isBefore(OLD)) {
            notes.warn(ListColumn.DATE, "date_old", date.get().toString());
        }
        return date.orElse(today);
    }

    private static boolean isDate(String typed) {
        return PARTS.matcher(typed).matches()
                || BASIC.matcher(typed).matches()
                || DAY_NUMBER.matcher(typed).matches();
    }

    private Optional<LocalDate> parse(String typed) {
        for (Pattern pattern : new Pattern[] {PARTS, BASIC}) {
            Matcher parts = pattern.matcher(typed);
            if (parts.matches()) {
                return date(parts);
            }
        }
        Matcher day = DAY_NUMBER.matcher(typed);
        return day.matches()
                ? ExcelDays.toDate(Long.parseLong(day.group(1)), system1904)
                : Optional.empty();
    }

    private static Optional<LocalDate> date(MatchResult parts) {
        try {
            return Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
