package org.wushe.services.rooms;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One day of a series before it is booked.
 *
 * @param trouble why the room cannot be had that day; null if it can
 */
record PlannedDay(LocalDate date, String trouble) {

    /** The days that can be had, as the form carries them. */
    static String free(List<PlannedDay> days) {
        return days.stream()
                .filter(day -> day.trouble == null)
                .map(day -> day.date.toString())
                .collect(Collectors.joining(" "));
    }
}
