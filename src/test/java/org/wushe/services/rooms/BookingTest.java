package org.wushe.services.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingTest {

    private static final Instant START = Instant.parse("2026-12-01T14:00:00Z");

    /** The desk has at least as long to answer as whoever asked has to find another. */
    @ParameterizedTest
    @CsvSource({"2026-12-01T09:59:00Z, 12", "2026-12-01T10:01:00Z, 14", "2026-12-01T13:00:00Z, 14"})
    void anAskLapsesInTimeButNotAtOnce(Instant made, int hour) {
        Booking booking = new Booking();
        booking.startsAt = START;
        booking.madeAt = made;
        assertThat(booking.lapsing(Duration.ofHours(2)))
                .isEqualTo("2026-12-01T" + hour + ":00:00Z");
    }
}
