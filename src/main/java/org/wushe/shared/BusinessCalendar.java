package org.wushe.shared;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * When a community works: hours of the day, days of rest, public holidays and the make-up days (调休)
 * that turn a weekend into working days. Deadlines count working time only.
 *
 * @param hours of a working day, in order and without overlap
 */
public record BusinessCalendar(
        ZoneId zone,
        List<Hours> hours,
        Set<DayOfWeek> rest,
        Set<LocalDate> holidays,
        Set<LocalDate> makeUpDays) {

    private static final int HORIZON_YEARS = 5;

    /** From and until on one day. */
    public record Hours(LocalTime from, LocalTime until) {}

    public BusinessCalendar {
        hours = List.copyOf(hours);
        rest = Set.copyOf(rest);
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return makeUpDays.contains(day)
                || !holidays.contains(day) && !rest.contains(day.getDayOfWeek());
    }

    /**
     * The instant at which so many working days of working time have passed.
     *
     * @param stopped stretches in which the clock stood still, in any order
     * @throws IllegalStateException if the calendar has no working time within five years
     */
    public Instant deadline(Instant start, int days, List<Span> stopped) {
        Duration left = lengthOfDay().multipliedBy(days);
        if (left.isZero()) {
            return start;
        }
        LocalDate first = LocalDate.ofInstant(start, zone);
        LocalDate horizon = first.plusYears(HORIZON_YEARS);
        for (LocalDate day = first; day.isBefore(horizon); day = day.plusDays(1)) {
            for (Span span : running(day, start, stopped)) {
                Duration length = Duration.between(span.from(), span.until());
                if (length.compareTo(left) >= 0) {
                    return span.from().plus(left);
                }
                left = left.minus(length);
            }
        }
        throw new IllegalStateException("no working time before " + horizon);
    }

    private Duration lengthOfDay() {
        return hours.stream()
                .map(part -> Duration.between(part.from(), part.until()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private List<Span> running(LocalDate day, Instant start, List<Span> stopped) {
        List<Span> running = new ArrayList<>();
        if (isWorkingDay(day)) {
            for (Hours part : hours) {
                Span span = new Span(at(day, part.from()), at(day, part.until()));
                running.addAll(without(span.within(new Span(start, span.until())), stopped));
            }
        }
        return running;
    }

    private static List<Span> without(Span span, List<Span> stopped) {
        List<Span> left = new ArrayList<>();
        Instant from = span.from();
        for (Span stop : stopped.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            Span cut = stop.within(new Span(from, span.until()));
            if (!cut.isEmpty()) {
                left.add(new Span(from, cut.from()));
                from = cut.until();
            }
        }
        left.add(new Span(from, span.until()));
        return left.stream().filter(part -> !part.isEmpty()).toList();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
