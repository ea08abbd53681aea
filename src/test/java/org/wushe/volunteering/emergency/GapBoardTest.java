package org.wushe.volunteering.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wushe.signup.SlotGap;
import org.wushe.signup.SlotState;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.shifts.ShiftGap;

/** What is missing: needed less confirmed, the soonest day first and the biggest gap on top. */
class GapBoardTest {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);
    private static final Instant NOW = at(DAY, 0);
    private static final ProjectRef PROJECT =
            new ProjectRef(
                    UUID.randomUUID(),
                    "XM-2026-0001",
                    "值守",
                    "卡口",
                    UUID.randomUUID(),
                    "林",
                    null,
                    null,
                    false,
                    true,
                    true,
                    24);

    @Test
    void withoutShiftsThereIsNothingToShow() {
        GapBoard board = board(List.of(), null, 0);
        assertThat(board.days()).isEmpty();
        assertThat(board.chosen()).isNull();
        assertThat(board.lines()).isEmpty();
        assertThat(board.all()).isEqualTo(new GapBoard.Sum(0, 0, 0, 0));
    }

    @Test
    void theBiggestGapOfTheSoonestDayStandsOnTop() {
        GapBoard board =
                board(
                        List.of(
                                shift(DAY.plusDays(1), 9, 20, 0),
                                shift(DAY, 8, 3, 3),
                                shift(DAY, 10, 5, 1),
                                shift(DAY, 9, 5, 4)),
                        null,
                        0);
        assertThat(board.chosen()).isEqualTo(DAY);
        assertThat(board.lines()).extracting(line -> line.slot().gap()).containsExactly(4, 1, 0);
        assertThat(board.all()).isEqualTo(new GapBoard.Sum(4, 33, 8, 25));
    }

    /** A day that has its people is no reason to look there first. */
    @Test
    void aFullDayIsPassedOver() {
        List<ShiftGap> shifts = List.of(shift(DAY, 8, 2, 2), shift(DAY.plusDays(1), 8, 2, 1));
        assertThat(board(shifts, null, 0).chosen()).isEqualTo(DAY.plusDays(1));
        assertThat(board(shifts, DAY, 0).chosen()).isEqualTo(DAY);
        assertThat(board(shifts, DAY.plusYears(1), 0).chosen()).isEqualTo(DAY.plusDays(1));
    }

    /** More people than needed in one shift do not fill another. */
    @Test
    void tooManyFillNoOtherShift() {
        GapBoard board = board(List.of(shift(DAY, 8, 2, 4), shift(DAY, 9, 3, 1)), null, 0);
        assertThat(board.all().gap()).isEqualTo(2);
    }

    /** Whoever reads of a gap nobody can fill any more looks for hands in vain. */
    @Test
    void aRunningShiftNobodyCanJoinIsNoGap() {
        SlotGap shift = shift(DAY, 8, 2, 1).slot();
        assertThat(shift.isToFill(at(DAY, 7))).isTrue();
        assertThat(shift.isToFill(at(DAY, 9))).isFalse();
    }

    @Test
    void aThousandShiftsComeInPages() {
        List<ShiftGap> shifts =
                IntStream.range(0, 1000).mapToObj(i -> shift(DAY, 8, 1 + i % 7, 0)).toList();
        GapBoard first = board(shifts, null, 0);
        assertThat(first.lines()).hasSize(GapBoard.PAGE);
        assertThat(first.next()).isEqualTo(1);
        GapBoard last = board(shifts, null, 19);
        assertThat(last.lines()).hasSize(GapBoard.PAGE);
        assertThat(last.next()).isNull();
        assertThat(board(shifts, null, 99).lines()).isEmpty();
    }

    private static GapBoard board(List<ShiftGap> shifts, LocalDate day, int page) {
        return GapBoard.of(shifts, HERE, day, page, null, NOW);
    }

    private static ShiftGap shift(LocalDate day, int hour, int needed, int confirmed) {
        return new ShiftGap(
                new SlotGap(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "东门",
                        at(day, hour),
                        at(day, hour + 2),
                        at(day, hour),
                        SlotState.OPEN,
                        needed,
                        confirmed,
                        confirmed),
                PROJECT,
                "卡口执勤",
                null);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(HERE).toInstant();
    }
}
