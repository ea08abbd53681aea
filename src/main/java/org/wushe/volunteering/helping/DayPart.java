package org.wushe.volunteering.helping;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.wushe.volunteering.FreeTime;

/** When on a day help is wanted. */
public enum DayPart {
    DAY,
    EVENING;

    /** The time a volunteer would have to have. */
    FreeTime on(LocalDate day) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (weekend) {
            return this == DAY ? FreeTime.WEEKEND_DAY : FreeTime.WEEKEND_EVENING;
        }
        return this == DAY ? FreeTime.WEEKDAY_DAY : FreeTime.WEEKDAY_EVENING;
    }
}
