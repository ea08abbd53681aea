package org.wushe.services.centre;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wushe.shared.BusinessCalendar;
import org.wushe.shared.BusinessCalendar.Hours;

/**
 * When something is open, weekday by weekday, several times a day where it closes for lunch. On
 * public holidays it is closed unless said otherwise; a make-up day (调休) on which it would be
 * closed is a working day like Monday.
 *
 * @param week the spans of each day in order and apart; a day that is not in it is closed
 */
public record OpeningHours(Map<DayOfWeek, List<Hours>> week, boolean holidaysToo) {

    private static final int LOOK_AHEAD_DAYS = 30;

    public OpeningHours {
        week = Map.copyOf(week);
    }

    /**
     * Reads one day as somebody writes it, such as 8:30-11:30, 13:30-17:30; empty is closed.
     *
     * @throws DateTimeException if it is no such thing, or the spans are not in order and apart
     */
    static List<Hours> read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        if (plain.isEmpty()) {
            return List.of();
        }
        List<Hours> spans =
                Arrays.stream(plain.split("[,;\u3001]"))
                        .filter(part -> !part.isEmpty())
                        .map(OpeningHours::span)
                        .toList();
        for (int i = 1; i < spans.size(); i++) {
            require(spans.get(i - 1).until().isBefore(spans.get(i).from()));
        }
        return spans;
    }

    private static Hours span(String typed) {
        String[] ends = typed.split("[-\u2013\u2014~\u81f3]+", 2);
        require(ends.length == 2);
        Hours hours = new Hours(time(ends[0]), time(ends[1]));
        require(hours.from().isBefore(hours.until()));
        return hours;
    }

    private static LocalTime time(String typed) {
        return LocalTime.parse(typed.length() == "8:30".length() ? "0" + typed : typed);
    }

    private static void require(boolean kept) {
        if (!kept) {
            throw new DateTimeException("no opening hours");
        }
    }

    /** As it is kept and shown, such as 08:30-11:30, 13:30-17:30. */
    static String write(List<Hours> spans) {
        return spans.stream()
                .map(span -> span.from() + "-" + span.until())
                .collect(Collectors.joining(", "));
    }

    public List<Hours> on(LocalDate day, BusinessCalendar calendar) {
        List<Hours> usual = week.getOrDefault(day.getDayOfWeek(), List.of());
        if (calendar.makeUpDays().contains(day)) {
            return usual.isEmpty() ? week.getOrDefault(DayOfWeek.MONDAY, List.of()) : usual;
        }
        return calendar.holidays().contains(day) && !holidaysToo ? List.of() : usual;
    }

    /** Until when it is open now; empty if it is closed. */
    Optional<LocalDateTime> openUntil(LocalDateTime now, BusinessCalendar calendar) {
        return on(now.toLocalDate(), calendar).stream()
                .filter(span -> contains(span, now.toLocalTime()))
                .map(span -> now.toLocalDate().atTime(span.until()))
                .findFirst();
    }

    /** When it opens next; empty if it does not within a month. */
    Optional<LocalDateTime> opensNext(LocalDateTime now, BusinessCalendar calendar) {
        LocalDate today = now.toLocalDate();
        return today.datesUntil(today.plusDays(LOOK_AHEAD_DAYS))
                .flatMap(day -> on(day, calendar).stream().map(span -> day.atTime(span.from())))
                .filter(start -> start.isAfter(now))
                .findFirst();
    }

    /** The spans of several together, such as of all who share a house. */
    static List<Hours> together(Collection<Hours> spans) {
        List<Hours> merged = new ArrayList<>();
        for (Hours span : spans.stream().sorted(Comparator.comparing(Hours::from)).toList()) {
            Hours last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || span.from().isAfter(last.until())) {
                merged.add(span);
            } else if (span.until().isAfter(last.until())) {
                merged.set(merged.size() - 1, new Hours(last.from(), span.until()));
            }
        }
        return List.copyOf(merged);
    }

    private static boolean contains(Hours span, LocalTime time) {
        return !time.isBefore(span.from()) && time.isBefore(span.until());
    }
}
