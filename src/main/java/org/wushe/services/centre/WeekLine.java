package org.wushe.services.centre;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * Days in a row with the same hours.
 *
 * @param hours in words, empty if it is closed then
 */
public record WeekLine(DayOfWeek first, DayOfWeek last, String hours) {

    static List<WeekLine> of(OpeningHours opening) {
        List<WeekLine> lines = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String hours =
                    OpeningHours.write(opening.week().getOrDefault(day, List.of()))
                            .replace('-', '\u2013');
            WeekLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && last.hours.equals(hours)) {
                lines.set(lines.size() - 1, new WeekLine(last.first, day, hours));
            } else {
                lines.add(new WeekLine(day, day, hours));
            }
        }
        return List.copyOf(lines);
    }

    public boolean isOneDay() {
        return first == last;
    }
}
