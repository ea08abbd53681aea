package org.wushe.services.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wushe.shared.Span;

/** What is left of a day in a room, set-up and clearing on both sides of each use. */
class FreeTimesTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T00:00:00Z");

    private final FreeTimes day =
            new FreeTimes(
                    List.of(span(60, 300), span(400, 600)),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(20));

    @Test
    void aUseLeavesRoomForSettingUpAndClearing() {
        Span held = span(110, 200);
        assertThat(day.without(List.of(held)))
                .containsExactly(span(60, 90), span(210, 300), span(400, 600));
    }

    @Test
    void nothingIsLeftOfADayThatIsFull() {
        assertThat(day.without(List.of(span(0, 700)))).isEmpty();
        assertThat(day.without(List.of(span(410, 590), span(70, 290)))).isEmpty();
        assertThat(day.without(List.of())).isEqualTo(day.open());
    }

    @Test
    void aUseOverTheLunchBreakIsOutsideTheHours() {
        assertThat(day.isOpen(span(60, 300))).isTrue();
        assertThat(day.isOpen(span(59, 300))).isFalse();
        assertThat(day.isOpen(span(250, 450))).isFalse();
        assertThat(day.isOpen(span(400, 601))).isFalse();
    }

    private static Span span(int from, int until) {
        return new Span(
                MORNING.plus(Duration.ofMinutes(from)), MORNING.plus(Duration.ofMinutes(until)));
    }
}
