package org.wushe.services.fair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wushe.services.fair.FairCalendar.Date;
import org.wushe.shared.BusinessCalendar;

class FairCalendarTest {

    /** E4-27: twelve a year, one a month, and none on a holiday. */
    @Property(tries = 300)
    void twelveAYearAndNoneOnAHoliday(
            @ForAll @IntRange(min = 2020, max = 2040) int year,
            @ForAll @IntRange(min = 1, max = 4) int week,
            @ForAll DayOfWeek weekday,
            @ForAll @IntRange(min = 0, max = 350) int first,
            @ForAll @IntRange(min = 0, max = 14) int length) {
        LocalDate from = LocalDate.of(year, 1, 1).plusDays(first);
        Set<LocalDate> holidays =
                from.datesUntil(from.plusDays(length)).collect(Collectors.toSet());
        List<Date> dates = new FairCalendar(week, weekday, calendar(holidays, Set.of())).of(year);
        assertThat(dates)
                .extracting(date -> date.day().getMonthValue())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
        assertThat(dates).allMatch(date -> date.day().getYear() == year);
        assertThat(dates).noneMatch(date -> holidays.contains(date.day()));
        assertThat(dates).allMatch(date -> date.day().getDayOfWeek() == weekday);
    }

    @Test
    void theNearestSameWeekdayIsTakenInsteadOfAHoliday() {
        Set<LocalDate> holidays =
                LocalDate.of(2026, 10, 1)
                        .datesUntil(LocalDate.of(2026, 10, 8))
                        .collect(Collectors.toSet());
        List<Date> dates =
                new FairCalendar(1, DayOfWeek.SATURDAY, calendar(holidays, Set.of())).of(2026);
        assertThat(dates.get(9)).isEqualTo(new Date(LocalDate.of(2026, 10, 10), true));
        assertThat(dates.get(10)).isEqualTo(new Date(LocalDate.of(2026, 11, 7), false));
    }

    @Test
    void aDayThatIsWorkedInsteadIsNoHoliday() {
        LocalDate saturday = LocalDate.of(2026, 10, 3);
        List<Date> dates =
                new FairCalendar(
                                1, DayOfWeek.SATURDAY, calendar(Set.of(saturday), Set.of(saturday)))
                        .of(2026);
        assertThat(dates.get(9)).isEqualTo(new Date(saturday, false));
    }

    private static BusinessCalendar calendar(Set<LocalDate> holidays, Set<LocalDate> makeUp) {
        return new BusinessCalendar(
                ZoneId.of("Asia/Shanghai"), List.of(), Set.of(), holidays, makeUp);
    }
}
