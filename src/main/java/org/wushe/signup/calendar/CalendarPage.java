package org.wushe.signup.calendar;

import java.util.List;

/**
 * A month or a week of everything public.
 *
 * @param kinds one can choose from
 * @param chosen the kind that is shown alone, null for all
 * @param count of what takes place
 */
record CalendarPage(
        CalendarSpan span,
        List<List<CalendarDay>> weeks,
        List<Kind> kinds,
        String chosen,
        int count) {

    /**
     * @param name in the reader's words
     */
    record Kind(String key, String name) {}

    /** What keeps the choice in an address; empty without one. */
    public String getFilter() {
        return chosen == null ? "" : "&kind=" + chosen;
    }
}
