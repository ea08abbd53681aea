package org.wushe.services;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How a series goes on from its first day. */
enum Repeat {
    ONCE,
    WEEKLY,
    /** On the same weekday of the month as the first day, such as its first Saturday. */
    MONTHLY;

    /**
     * The day of the so-manieth time; empty where the month has no such weekday.
     *
     * @param index from 0 on
     */
    Optional<LocalDate> day(LocalDate first, int index) {
        return switch (this) {
            case ONCE -> Optional.of(first);
            case WEEKLY -> Optional.of(first.plusWeeks(index));
            case MONTHLY -> monthly(first, index);
        };
    }

    private static Optional<LocalDate> monthly(LocalDate first, int index) {
        LocalDate month = first.withDayOfMonth(1).plusMonths(index);
        int ordinal = (first.getDayOfMonth() - 1) / DayOfWeek.values().length + 1;
        LocalDate day =
                month.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, first.getDayOfWeek()));
        return ChronoUnit.MONTHS.between(month, day.withDayOfMonth(1)) == 0
                ? Optional.of(day)
                : Optional.empty();
    }
}
