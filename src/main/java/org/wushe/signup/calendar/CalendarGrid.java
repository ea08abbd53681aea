package org.wushe.signup.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wushe.shared.BusinessCalendar;

/** Lays out what takes place by weeks and days. */
final class CalendarGrid {

    /** In a month; a week shows everything. */
    static final int LISTED_A_DAY = 3;

    private final CalendarSpan span;
    private final LocalDate today;
    private final BusinessCalendar calendar;

    CalendarGrid(CalendarSpan span, LocalDate today, BusinessCalendar calendar) {
        this.span = span;
        this.today = today;
        this.calendar = calendar;
    }

    List<List<CalendarDay>> weeks(List<CalendarEntry> entries) {
        Map<LocalDate, List<CalendarEntry>> byDay =
                entries.stream()
                        .sorted(Comparator.comparing(entry -> entry.what().startsAt()))
                        .collect(Collectors.groupingBy(this::day));
        return span.weeks().stream()
                .map(week -> week.stream().map(date -> day(date, byDay)).toList())
                .toList();
    }

    private LocalDate day(CalendarEntry entry) {
        return LocalDate.ofInstant(entry.what().startsAt(), calendar.zone());
    }

    private CalendarDay day(LocalDate date, Map<LocalDate, List<CalendarEntry>> byDay) {
        boolean outside = !span.holds(date);
        List<CalendarEntry> all = outside ? List.of() : byDay.getOrDefault(date, List.of());
        boolean cut = !span.isWeek() && all.size() > LISTED_A_DAY;
        boolean work = calendar.makeUpDays().contains(date);
        return new CalendarDay(
                date,
                outside,
                date.equals(today),
                calendar.holidays().contains(date) && !work,
                work,
                cut ? all.subList(0, LISTED_A_DAY) : all,
                cut ? all.size() - LISTED_A_DAY : 0);
    }
}
