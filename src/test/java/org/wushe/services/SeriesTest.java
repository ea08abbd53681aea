package org.wushe.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wushe.shared.BusinessCalendar;

/** Which days a series has, and which of them are left out. */
class SeriesTest {

    private static final LocalDate FIRST_SATURDAY = LocalDate.of(2026, 8, 1);
    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 3);

    private static final BusinessCalendar CALENDAR =
            new BusinessCalendar(
                    ZoneId.of("Asia/Shanghai"),
                    List.of(),
                    Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                    Set.of(NATIONAL_DAY),
                    Set.of());

    @Test
    void aMonthlySeriesKeepsItsWeekdayOfTheMonthAndLeavesHolidaysOut() {
        Series series = Series.of(FIRST_SATURDAY, Repeat.MONTHLY, 4, CALENDAR);
        assertThat(series.days())
                .containsExactly(
                        FIRST_SATURDAY, LocalDate.of(2026, 9, 5), LocalDate.of(2026, 11, 7));
        assertThat(series.skipped()).containsExactly(NATIONAL_DAY);
    }

    @Test
    void aMonthWithoutAFifthSaturdayHasNone() {
        LocalDate fifth = LocalDate.of(2026, 8, 29);
        assertThat(Series.of(fifth, Repeat.MONTHLY, 3, CALENDAR).days())
                .containsExactly(fifth, LocalDate.of(2026, 10, 31));
    }

    @Test
    void aWeeklySeriesGoesOnWeekAfterWeek() {
        assertThat(Series.of(FIRST_SATURDAY, Repeat.WEEKLY, 3, CALENDAR).days())
                .containsExactly(
                        FIRST_SATURDAY, FIRST_SATURDAY.plusDays(7), FIRST_SATURDAY.plusDays(14));
    }

    @Test
    void onceIsOnceWhateverNumberIsTyped() {
        assertThat(Series.of(FIRST_SATURDAY, Repeat.ONCE, 9, CALENDAR).days()).hasSize(1);
    }

    @Test
    void aWeekBeginsOnMondayAndNonsenseIsThePresentOne() {
        LocalDate monday = LocalDate.of(2026, 7, 27);
        assertThat(SessionWeek.of("2026-08-01", NATIONAL_DAY).monday()).isEqualTo(monday);
        assertThat(SessionWeek.of("x", FIRST_SATURDAY).monday()).isEqualTo(monday);
        assertThat(SessionWeek.of("+999999-01-01", FIRST_SATURDAY).monday()).isEqualTo(monday);
        assertThat(SessionWeek.of(null, FIRST_SATURDAY).getSunday())
                .isEqualTo(LocalDate.of(2026, 8, 2));
    }
}
