package org.wushe.signup.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wushe.shared.BusinessCalendar;

/** Days, weeks and what stands in them. */
class CalendarGridTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.parse("2026-10-08");

    @Test
    void aMonthIsWholeWeeksFromMonday() {
        CalendarSpan span = CalendarSpan.of("2026-10", null, TODAY);
        List<List<CalendarDay>> weeks = weeks(span, List.of());
        assertThat(weeks).hasSize(5).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(weeks.get(0).get(0).date()).isEqualTo("2026-09-28");
        assertThat(weeks.get(0).get(2).outside()).isTrue();
        assertThat(weeks.get(0).get(3).outside()).as("1 October").isFalse();
        assertThat(weeks.get(4).get(6).date()).isEqualTo("2026-11-01");
        assertThat(CalendarSpan.of("2027-02", null, TODAY).weeks()).as("1 is a Monday").hasSize(4);
        assertThat(CalendarSpan.of("2026-08", null, TODAY).weeks()).hasSize(6);
    }

    @Test
    void todayHolidaysAndMakeUpDaysAreMarked() {
        List<CalendarDay> days =
                weeks(CalendarSpan.of("2026-10", null, TODAY), List.of()).stream()
                        .flatMap(List::stream)
                        .toList();
        assertThat(days.stream().filter(CalendarDay::today)).hasSize(1);
        assertThat(days.stream().filter(CalendarDay::rest).map(CalendarDay::date))
                .containsExactly(LocalDate.parse("2026-10-01"));
        assertThat(days.stream().filter(CalendarDay::work).map(CalendarDay::date))
                .containsExactly(LocalDate.parse("2026-10-10"));
    }

    @Test
    void aDayIsThatOfTheCommunitysClocks() {
        Instant lateInUtc = Instant.parse("2026-10-04T23:30:00Z");
        List<CalendarDay> day =
                weeks(CalendarSpan.of(null, "2026-10-05", TODAY), List.of(at(lateInUtc))).get(0);
        assertThat(day.get(0).listed()).hasSize(1);
        assertThat(day.get(0).date()).isEqualTo("2026-10-05");
    }

    @Test
    void aFullMonthStaysReadableAndAWeekShowsAll() {
        Instant start = Instant.parse("2026-10-05T01:00:00Z");
        List<CalendarEntry> many =
                IntStream.range(0, 200).mapToObj(i -> at(start.plusSeconds(60L * i))).toList();
        CalendarDay crowded = weeks(CalendarSpan.of("2026-10", null, TODAY), many).get(1).get(0);
        assertThat(crowded.listed()).hasSize(CalendarGrid.LISTED_A_DAY);
        assertThat(crowded.more()).isEqualTo(197);
        CalendarDay whole = weeks(CalendarSpan.of(null, "2026-10-07", TODAY), many).get(0).get(0);
        assertThat(whole.listed())
                .hasSize(200)
                .isSortedAccordingTo((a, b) -> a.what().startsAt().compareTo(b.what().startsAt()));
        assertThat(whole.more()).isZero();
    }

    @Test
    void whatIsNoMonthIsThisMonth() {
        CalendarSpan now = CalendarSpan.ofMonth(YearMonth.from(TODAY));
        assertThat(CalendarSpan.of(null, null, TODAY)).isEqualTo(now);
        assertThat(CalendarSpan.of("12/2026", null, TODAY)).isEqualTo(now);
        assertThat(CalendarSpan.of("9999-01", null, TODAY)).isEqualTo(now);
        assertThat(CalendarSpan.of(null, "-999999999-01-01", TODAY)).isEqualTo(now);
        assertThat(CalendarSpan.of(null, "2026-12-06", TODAY).getPrevious())
                .isEqualTo("week=2026-11-23");
        assertThat(CalendarSpan.of("2026-12", null, TODAY).getNext()).isEqualTo("month=2027-01");
    }

    private static List<List<CalendarDay>> weeks(CalendarSpan span, List<CalendarEntry> entries) {
        BusinessCalendar calendar =
                new BusinessCalendar(
                        SHANGHAI,
                        List.of(),
                        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        Set.of(LocalDate.parse("2026-10-01")),
                        Set.of(LocalDate.parse("2026-10-10")));
        return new CalendarGrid(span, TODAY, calendar).weeks(entries);
    }

    private static CalendarEntry at(Instant start) {
        Happening what =
                new Happening("义诊", "大厅", start, start.plusSeconds(3600), "/services/1", false);
        return new CalendarEntry(what, "服务");
    }
}
