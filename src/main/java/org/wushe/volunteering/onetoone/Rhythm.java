package org.wushe.volunteering.onetoone;

import java.time.LocalDate;

/** How often the helper comes. */
public enum Rhythm {
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY,
    /** Every so many days. */
    DAYS;

    /**
     * The day by which the next visit is due.
     *
     * @param everyDays only counts for {@link #DAYS}
     */
    LocalDate after(LocalDate visit, Integer everyDays) {
        return switch (this) {
            case WEEKLY -> visit.plusWeeks(1);
            case FORTNIGHTLY -> visit.plusWeeks(2);
            case MONTHLY -> visit.plusMonths(1);
            case DAYS -> visit.plusDays(everyDays);
        };
    }

    /**
     * By which day the next visit is in time (domain row E7-05): the first on the day that was
     * arranged, or at once if it began later; then so long after the last one.
     *
     * @param last when she was last met, null before the first visit
     */
    LocalDate dueOn(Integer everyDays, LocalDate first, LocalDate started, LocalDate last) {
        if (last != null) {
            return after(last, everyDays);
        }
        return first.isBefore(started) ? started : first;
    }
}
