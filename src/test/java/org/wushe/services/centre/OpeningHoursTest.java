package org.wushe.services.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wushe.shared.BusinessCalendar;
import org.wushe.shared.BusinessCalendar.Hours;

/** When something is open: spans of a day, lunch, holidays and make-up days. */
class OpeningHoursTest {

    /** A Monday. */
    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 9, 25);
    private static final LocalDate MADE_UP = LocalDate.of(2026, 9, 20);
    private static final BusinessCalendar CALENDAR =
            new BusinessCalendar(
                    ZoneId.of("Asia/Shanghai"),
                    List.of(),
                    Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                    Set.of(HOLIDAY),
                    Set.of(MADE_UP));
    private static final List<Hours> WITH_LUNCH = OpeningHours.read("8:30-11:30，13:30至17:30");

    @Test
    void isReadAsPeopleWriteIt() {
        assertThat(OpeningHours.write(WITH_LUNCH)).isEqualTo("08:30-11:30, 13:30-17:30");
        assertThat(OpeningHours.read("８：３０—１１：３０、13:30~17:30")).isEqualTo(WITH_LUNCH);
        assertThat(OpeningHours.read(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8",
                "8:30",
                "8:30-8:30",
                "17:30-8:30",
                "25:00-26:00",
                "9-10",
                "8:30-12:00,11:00-13:00",
                "13:30-17:30,8:30-11:30",
                "上午"
            })
    void whatIsNoTimeIsRefused(String typed) {
        assertThatThrownBy(() -> OpeningHours.read(typed)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void closesForLunchAndSaysWhenItOpens() {
        OpeningHours hours = weekdays(false);
        assertThat(hours.openUntil(at("08:29"), CALENDAR)).isEmpty();
        assertThat(hours.opensNext(at("08:29"), CALENDAR)).contains(at("08:30"));
        assertThat(hours.openUntil(at("08:30"), CALENDAR)).contains(at("11:30"));
        assertThat(hours.openUntil(at("11:30"), CALENDAR)).isEmpty();
        assertThat(hours.opensNext(at("11:30"), CALENDAR)).contains(at("13:30"));
        assertThat(hours.opensNext(at("17:30"), CALENDAR)).contains(DAY.plusDays(1).atTime(8, 30));
    }

    @Test
    void keepsHolidaysUnlessSaidOtherwiseAndWorksMakeUpDays() {
        assertThat(weekdays(false).on(HOLIDAY, CALENDAR)).isEmpty();
        assertThat(weekdays(true).on(HOLIDAY, CALENDAR)).isEqualTo(WITH_LUNCH);
        assertThat(weekdays(false).on(MADE_UP, CALENDAR)).as("a Sunday").isEqualTo(WITH_LUNCH);
        assertThat(weekdays(false).on(MADE_UP.plusWeeks(1), CALENDAR)).isEmpty();
        assertThat(new OpeningHours(Map.of(), false).opensNext(at("08:00"), CALENDAR)).isEmpty();
    }

    @Test
    void aHouseIsOpenWhileAnyOfItIs() {
        List<Hours> all =
                OpeningHours.together(
                        List.of(span(13, 17), span(8, 11), span(9, 12), span(12, 13)));
        assertThat(all).containsExactly(span(8, 17));
        assertThat(OpeningHours.together(WITH_LUNCH)).isEqualTo(WITH_LUNCH);
    }

    @Test
    void daysWithTheSameHoursStandInOneLine() {
        assertThat(WeekLine.of(weekdays(false)))
                .extracting(WeekLine::first, WeekLine::last, WeekLine::hours)
                .containsExactly(
                        tuple(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:30–11:30, 13:30–17:30"),
                        tuple(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, ""));
    }

    private static OpeningHours weekdays(boolean holidaysToo) {
        return new OpeningHours(
                Map.of(
                        DayOfWeek.MONDAY, WITH_LUNCH,
                        DayOfWeek.TUESDAY, WITH_LUNCH,
                        DayOfWeek.WEDNESDAY, WITH_LUNCH,
                        DayOfWeek.THURSDAY, WITH_LUNCH,
                        DayOfWeek.FRIDAY, WITH_LUNCH),
                holidaysToo);
    }

    private static LocalDateTime at(String time) {
        return DAY.atTime(LocalTime.parse(time));
    }

    private static Hours span(int from, int until) {
        return new Hours(LocalTime.of(from, 0), LocalTime.of(until, 0));
    }
}
