package org.wushe.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Instant now = Instant.parse("2026-11-23T00:00:00Z");
    private final Backoff backoff = new Backoff(Duration.ofMinutes(1));

    @Test
    void itWaitsLongerEachTimeAndFourHoursAtMost() {
        List<Long> minutes =
                IntStream.range(0, 10)
                        .mapToObj(
                                attempts ->
                                        Duration.between(now, backoff.next(attempts, now))
                                                .toMinutes())
                        .toList();
        assertThat(minutes).containsExactly(1L, 2L, 5L, 15L, 30L, 60L, 120L, 240L, 240L, 240L);
    }

    @Test
    void itGivesUpAfterSevenDays() {
        assertThat(backoff.isOver(now.minus(Duration.ofDays(7)), now)).isFalse();
        assertThat(backoff.isOver(now.minus(Duration.ofDays(7)).minusMillis(1), now)).isTrue();
    }
}
