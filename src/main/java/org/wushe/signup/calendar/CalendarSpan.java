package org.wushe.signup.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The days a calendar shows: a month, or a week from Monday on.
 *
 * @param month null for a week
 * @param first of the days that belong to it
 * @param after the first day behind it
 */
record CalendarSpan(YearMonth month, LocalDate first, LocalDate after) {

    private static final int DAYS = 7;
    private static final int NEAR_MONTHS = 120;

    /**
     * Anything that is no such month or day, or is far from now, shows the present month.
     *
     * @param month such as 2026-12, null for none
     * @param week any day of it, such as 2026-12-05; null for none
     */
    static CalendarSpan of(String month, String week, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        try {
            if (week != null) {
                LocalDate day = LocalDate.parse(week);
                return isNear(YearMonth.from(day), now) ? ofWeek(day) : ofMonth(now);
            }
            YearMonth typed = month == null ? now : YearMonth.parse(month);
            return ofMonth(isNear(typed, now) ? typed : now);
        } catch (DateTimeException notRead) {
            return ofMonth(now);
        }
    }

    private static boolean isNear(YearMonth month, YearMonth now) {
        return !month.isBefore(now.minusMonths(NEAR_MONTHS))
                && !month.isAfter(now.plusMonths(NEAR_MONTHS));
    }

    static CalendarSpan ofMonth(YearMonth month) {
        return new CalendarSpan(month, month.atDay(1), month.plusMonths(1).atDay(1));
    }

    static CalendarSpan ofWeek(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new CalendarSpan(null, monday, monday.plusDays(DAYS));
    }

    /** Whole weeks, so that days of the neighbouring months fill up the first and the last. */
    List<List<LocalDate>> weeks() {
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long count = (after.toEpochDay() - monday.toEpochDay() + DAYS - 1) / DAYS;
        return LongStream.range(0, count)
                .mapToObj(monday::plusWeeks)
                .map(start -> IntStream.range(0, DAYS).mapToObj(start::plusDays).toList())
                .toList();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(after);
    }

    public boolean isWeek() {
        return month == null;
    }

    public LocalDate getLast() {
        return after.minusDays(1);
    }

    /** As the address says the one before. */
    public String getPrevious() {
        return isWeek() ? week(first.minusDays(DAYS)) : "month=" + month.minusMonths(1);
    }

    public String getNext() {
        return isWeek() ? week(after) : "month=" + month.plusMonths(1);
    }

    /** As the address says this one. */
    public String getHere() {
        return isWeek() ? week(first) : "month=" + month;
    }

    /** The month its first day is in. */
    public String getAsMonth() {
        return "month=" + YearMonth.from(first);
    }

    private static String week(LocalDate day) {
        return "week=" + day;
    }
}
