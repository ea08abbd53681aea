package org.wushe.signup.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the calendar.
 *
 * @param outside of the month that is shown; nothing is listed in it
 * @param rest a public holiday
 * @param work a weekend day that is worked (调休)
 * @param listed the first of what takes place
 * @param more how many others there are
 */
record CalendarDay(
        LocalDate date,
        boolean outside,
        boolean today,
        boolean rest,
        boolean work,
        List<CalendarEntry> listed,
        int more) {

    /** Nothing to be read in a list of days. */
    public boolean isPlain() {
        return outside || listed.isEmpty() && !today && !rest && !work;
    }
}
