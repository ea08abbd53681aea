package org.wushe.services;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wushe.shared.BusinessCalendar;

/**
 * The days of a series.
 *
 * @param days on which it is held
 * @param skipped days left out because they are public holidays
 */
record Series(List<LocalDate> days, List<LocalDate> skipped) {

    /**
     * Weekends are no holidays here: many services are held on them by rule.
     *
     * @param times how often, the days left out among them
     */
    static Series of(LocalDate first, Repeat repeat, int times, BusinessCalendar calendar) {
        List<LocalDate> days = new ArrayList<>();
        List<LocalDate> skipped = new ArrayList<>();
        int howOften = repeat == Repeat.ONCE ? 1 : times;
        for (int i = 0; i < howOften; i++) {
            repeat.day(first, i)
                    .ifPresent(day -> (isHoliday(day, calendar) ? skipped : days).add(day));
        }
        return new Series(List.copyOf(days), List.copyOf(skipped));
    }

    private static boolean isHoliday(LocalDate day, BusinessCalendar calendar) {
        return calendar.holidays().contains(day) && !calendar.makeUpDays().contains(day);
    }
}
