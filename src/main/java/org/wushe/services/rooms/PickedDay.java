package org.wushe.services.rooms;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The day from which a page shows rooms. */
record PickedDay(LocalDate date, int length) {

    private static final int FAR = 3660;

    /**
     * @param typed such as 2026-12-05; today if it is no day, or one far away
     * @param length how many days the page shows
     */
    static PickedDay of(String typed, LocalDate today, int length) {
        LocalDate day = today;
        try {
            day = typed == null ? today : LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            day = today;
        }
        boolean near = Math.abs(day.toEpochDay() - today.toEpochDay()) < FAR;
        return new PickedDay(near ? day : today, length);
    }

    public LocalDate getNext() {
        return date.plusDays(length);
    }

    public LocalDate getPrevious() {
        return date.minusDays(length);
    }

    public LocalDate getLast() {
        return date.plusDays(length - 1L);
    }
}
