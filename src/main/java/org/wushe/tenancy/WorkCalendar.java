package org.wushe.tenancy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wushe.shared.BusinessCalendar;
import org.wushe.shared.BusinessCalendar.Hours;

/**
 * When a community works, as its bundle says it.
 *
 * @param hours such as 08:30-11:30, in order
 * @param rest the days of the week without work
 * @param makeUpDays days of rest that are worked (调休)
 */
public record WorkCalendar(
        List<String> hours,
        List<DayOfWeek> rest,
        List<Holiday> holidays,
        @JsonProperty("make-up-days") List<LocalDate> makeUpDays) {

    static final WorkCalendar DEFAULT = new WorkCalendar(null, null, null, null);

    /** By then the State Council has announced the holidays of the coming year, or is about to. */
    private static final Month ASKED_FROM = Month.NOVEMBER;

    /** From one day to another, both free. */
    public record Holiday(LocalDate from, LocalDate to) {}

    public WorkCalendar {
        hours = hours == null ? List.of("08:30-11:30", "13:30-17:30") : List.copyOf(hours);
        rest = rest == null ? List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY) : List.copyOf(rest);
        holidays = holidays == null ? List.of() : List.copyOf(holidays);
        makeUpDays = makeUpDays == null ? List.of() : List.copyOf(makeUpDays);
    }

    /**
     * Whether the holidays of a year are written down; in a year without them the days of the week
     * alone say what a working day is.
     */
    public boolean covers(int year) {
        return holidays.stream()
                .anyMatch(days -> days.from().getYear() == year || days.to().getYear() == year);
    }

    /** The year whose holidays are to be written down by now: this one, from November the next. */
    public Optional<Integer> missing(LocalDate today) {
        int year = today.getYear();
        if (!covers(year)) {
            return Optional.of(year);
        }
        return today.getMonth().compareTo(ASKED_FROM) >= 0 && !covers(year + 1)
                ? Optional.of(year + 1)
                : Optional.empty();
    }

    BusinessCalendar in(ZoneId zone) {
        Set<LocalDate> free =
                holidays.stream()
                        .flatMap(days -> days.from().datesUntil(days.to().plusDays(1)))
                        .collect(Collectors.toSet());
        return new BusinessCalendar(
                zone,
                hours.stream().map(WorkCalendar::hours).toList(),
                Set.copyOf(rest),
                free,
                Set.copyOf(makeUpDays));
    }

    /**
     * @throws java.time.DateTimeException if it is no time
     */
    public static Hours hours(String text) {
        String[] ends = text.split("-", 2);
        return new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }
}
