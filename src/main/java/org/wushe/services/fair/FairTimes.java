package org.wushe.services.fair;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * When a fair day is held, as the community's clocks show it.
 *
 * @param to after from, on the same day
 */
@Embeddable
record FairTimes(
        @Column(name = "held_on") LocalDate heldOn,
        @Column(name = "from_time") LocalTime from,
        @Column(name = "to_time") LocalTime to) {

    FairTimes {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a fair day ends after it begins");
        }
    }

    /** From and until, for one who booked. */
    record Window(LocalDateTime from, LocalDateTime to) {}

    /** The whole day in windows of so many minutes; what is left at the end is no window. */
    List<Window> windows(int minutes) {
        List<Window> windows = new ArrayList<>();
        LocalDateTime end = heldOn.atTime(to);
        LocalDateTime start = heldOn.atTime(from);
        while (!start.plusMinutes(minutes).isAfter(end)) {
            windows.add(new Window(start, start.plusMinutes(minutes)));
            start = start.plusMinutes(minutes);
        }
        return windows;
    }
}
