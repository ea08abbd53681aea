package org.wushe.services;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A week from Monday on, as the list of sessions leafs through them. */
record SessionWeek(LocalDate monday) {

    private static final int DAYS = 7;

    /**
     * @param typed a day in it; the present week if it is none
     */
    static SessionWeek of(String typed, LocalDate today) {
        LocalDate day = today;
        try {
            day = typed == null ? today : LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            day = today;
        }
        boolean near = Math.abs(day.toEpochDay() - today.toEpochDay()) < 3660;
        LocalDate shown = near ? day : today;
        return new SessionWeek(shown.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public LocalDate getSunday() {
        return monday.plusDays(DAYS - 1L);
    }

    public LocalDate getNext() {
        return monday.plusDays(DAYS);
    }

    public LocalDate getPrevious() {
        return monday.minusDays(DAYS);
    }
}
