package org.wushe.volunteering;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** When a volunteer usually has time, as she says herself. */
public enum FreeTime {
    WEEKDAY_DAY,
    WEEKDAY_EVENING,
    WEEKEND_DAY,
    WEEKEND_EVENING;

    /** As kept in the database: names, blank-separated. */
    public static String text(Collection<FreeTime> times) {
        return times.stream().sorted().map(FreeTime::name).collect(Collectors.joining(" "));
    }

    /** What {@link #text} wrote; null and unknown names mean none. */
    public static List<FreeTime> parse(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(values())
                        .filter(time -> List.of(text.split(" ")).contains(time.name()))
                        .toList();
    }
}
