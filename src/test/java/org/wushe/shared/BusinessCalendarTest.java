package org.wushe.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.wushe.shared.BusinessCalendar.Hours;

/** Working time over holidays, 调休 and pauses, held against counting minute by minute. */
class BusinessCalendarTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);

    /** The autumn of 2026: 25 to 27 September off, 20 September worked, 1 to 7 October off. */
    private static final BusinessCalendar AUTUMN =
            new BusinessCalendar(
                    ZONE,
                    List.of(hours("08:30", "11:30"), hours("13:30", "17:30")),
                    EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                    days("2026-09-25", 3, "2026-10-01", 7),
                    Set.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10)));

    @Test
    void countsWorkingHoursOnly() {
        assertThat(after("2026-09-14T10:00", 1)).isEqualTo(at("2026-09-15T10:00"));
        assertThat(after("2026-09-14T12:15", 1)).isEqualTo(at("2026-09-15T11:30"));
        assertThat(after("2026-09-14T20:00", 3)).isEqualTo(at("2026-09-17T17:30"));
    }

    @Test
    void aMakeUpSundayIsWorked() {
        assertThat(after("2026-09-18T17:30", 1)).isEqualTo(at("2026-09-20T17:30"));
        assertThat(AUTUMN.isWorkingDay(LocalDate.of(2026, 9, 20))).isTrue();
        assertThat(AUTUMN.isWorkingDay(LocalDate.of(2026, 9, 19))).isFalse();
    }

    @Test
    void holidaysDoNotCount() {
        assertThat(after("2026-09-30T17:00", 2)).isEqualTo(at("2026-10-09T17:00"));
    }

    @Test
    void aPauseMovesTheDeadline() {
        Span aDay = new Span(at("2026-09-15T08:30"), at("2026-09-16T08:30"));
        Instant start = at("2026-09-14T08:30");
        assertThat(AUTUMN.deadline(start, 2, List.of())).isEqualTo(at("2026-09-15T17:30"));
        assertThat(AUTUMN.deadline(start, 2, List.of(aDay))).isEqualTo(at("2026-09-16T17:30"));
        assertThat(AUTUMN.deadline(start, 2, List.of(aDay, aDay)))
                .isEqualTo(at("2026-09-16T17:30"));
    }

    @Test
    void aCalendarWithoutWorkIsToldAtOnce() {
        BusinessCalendar never =
                new BusinessCalendar(
                        ZONE, AUTUMN.hours(), EnumSet.allOf(DayOfWeek.class), Set.of(), Set.of());
        assertThatThrownBy(() -> never.deadline(at("2026-09-14T08:30"), 1, List.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 300)
    void agreesWithCountingMinutes(
            @ForAll @IntRange(max = 40 * 24 * 60) int startMinute,
            @ForAll @IntRange(max = 6) int days,
            @ForAll @Size(max = 3) List<@IntRange(max = 20 * 24 * 60) Integer> pauseStarts,
            @ForAll @IntRange(min = 1, max = 5000) int pauseLength) {
        Instant start = MONDAY.atStartOfDay(ZONE).toInstant().plus(Duration.ofMinutes(startMinute));
        List<Span> pauses = new ArrayList<>();
        for (int offset : pauseStarts) {
            Instant from = start.plus(Duration.ofMinutes(offset - 2000L));
            pauses.add(new Span(from, from.plus(Duration.ofMinutes(pauseLength))));
        }
        assertThat(AUTUMN.deadline(start, days, pauses)).isEqualTo(counted(start, days, pauses));
    }

    private static Instant counted(Instant start, int days, List<Span> pauses) {
        Instant now = start;
        for (int left = days * 7 * 60; left > 0; now = now.plus(Duration.ofMinutes(1))) {
            if (isWorked(now, pauses)) {
                left--;
            }
        }
        return now;
    }

    private static boolean isWorked(Instant minute, List<Span> pauses) {
        LocalDateTime local = LocalDateTime.ofInstant(minute, ZONE);
        boolean open =
                AUTUMN.hours().stream()
                        .anyMatch(
                                part ->
                                        !local.toLocalTime().isBefore(part.from())
                                                && local.toLocalTime().isBefore(part.until()));
        boolean paused =
                pauses.stream()
                        .anyMatch(
                                span ->
                                        !minute.isBefore(span.from())
                                                && minute.isBefore(span.until()));
        return open && !paused && AUTUMN.isWorkingDay(local.toLocalDate());
    }

    private static Instant after(String start, int days) {
        return AUTUMN.deadline(at(start), days, List.of());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static Hours hours(String from, String until) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Set<LocalDate> days(String first, int count, String second, int more) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(LocalDate.parse(first).plusDays(i));
        }
        for (int i = 0; i < more; i++) {
            days.add(LocalDate.parse(second).plusDays(i));
        }
        return Set.copyOf(days);
    }
}
