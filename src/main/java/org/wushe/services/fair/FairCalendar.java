package org.wushe.services.fair;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.wushe.shared.BusinessCalendar;

/**
 * The fair days of a year: twelve, one a month (E4-27), always in the same week of the month and
 * none on a public holiday.
 *
 * @param week of the month, 1 to 4
 */
record FairCalendar(int week, DayOfWeek weekday, BusinessCalendar holidays) {

    private static final int MONTHS = 12;

    /**
     * @param moved whether the usual day is a holiday, so that another one was taken
     */
    record Date(LocalDate day, boolean moved) {}

    List<Date> of(int year) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> in(YearMonth.of(year, month)))
                .toList();
    }

    /** A holiday gives way to the same weekday of the month, else to any day, the nearest first. */
    private Date in(YearMonth month) {
        LocalDate usual = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
        LocalDate day =
                month.atDay(1)
                        .datesUntil(month.plusMonths(1).atDay(1))
                        .filter(one -> !isHoliday(one))
                        .min(
                                Comparator.comparing(
                                                (LocalDate one) -> one.getDayOfWeek() != weekday)
                                        .thenComparing(one -> distance(usual, one))
                                        .thenComparing(Comparator.reverseOrder()))
                        .orElse(usual);
        return new Date(day, !day.equals(usual));
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    private boolean isHoliday(LocalDate day) {
        return holidays.holidays().contains(day) && !holidays.makeUpDays().contains(day);
    }
}
