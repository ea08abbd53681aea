package org.wushe.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wushe.identity.NoticePace;

class MorningTest {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:59:59, 2026-11-23T08:00, 2026-11-23T08:00",
        "2026-11-23T08:00:00, 2026-11-24T08:00, 2026-11-30T08:00",
        "2026-11-25T20:15:00, 2026-11-26T08:00, 2026-11-30T08:00",
        "2026-11-29T23:59:00, 2026-11-30T08:00, 2026-11-30T08:00",
        "2026-12-31T12:00:00, 2027-01-01T08:00, 2027-01-04T08:00",
    })
    void theNextMorning(LocalDateTime now, LocalDateTime daily, LocalDateTime weekly) {
        assertThat(Morning.next(NoticePace.DAILY, at(now), HERE)).isEqualTo(at(daily));
        assertThat(Morning.next(NoticePace.AT_ONCE, at(now), HERE)).isEqualTo(at(daily));
        assertThat(Morning.next(NoticePace.WEEKLY, at(now), HERE)).isEqualTo(at(weekly));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00:00, 2026-11-23",
        "2026-11-23T23:59:59, 2026-11-23",
        "2026-11-24T07:59:59, 2026-11-23",
        "2027-01-01T00:00:00, 2026-12-31",
    })
    void aDayBeginsAtEight(LocalDateTime now, LocalDate day) {
        assertThat(Morning.dayOf(at(now), HERE)).isEqualTo(day);
    }

    private static Instant at(LocalDateTime there) {
        return there.atZone(HERE).toInstant();
    }
}
