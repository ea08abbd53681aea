package org.wushe.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wushe.tenancy.WorkCalendar.Holiday;

/** The holidays of the coming year are asked for in time, and until then not made up. */
class ComingYearTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final WorkCalendar OF_2026 =
            new WorkCalendar(
                    null,
                    null,
                    List.of(new Holiday(day("2026-10-01"), day("2026-10-07"))),
                    List.of(day("2026-10-10")));

    @Test
    void theComingYearIsAskedForFromNovember() {
        assertThat(OF_2026.missing(day("2026-10-31"))).isEmpty();
        assertThat(OF_2026.missing(day("2026-11-01"))).contains(2027);
        assertThat(OF_2026.missing(day("2026-12-31"))).contains(2027);
    }

    @Test
    void aYearThatHasBegunWithoutIsAskedForAllTheYear() {
        assertThat(OF_2026.missing(day("2027-01-01"))).contains(2027);
        assertThat(OF_2026.missing(day("2027-08-01"))).contains(2027);
        assertThat(WorkCalendar.DEFAULT.missing(day("2026-03-01"))).contains(2026);
    }

    @Test
    void nothingIsAskedForOnceItIsThere() {
        WorkCalendar both =
                new WorkCalendar(
                        null,
                        null,
                        List.of(
                                new Holiday(day("2026-10-01"), day("2026-10-07")),
                                new Holiday(day("2027-10-01"), day("2027-10-07"))),
                        null);
        assertThat(both.missing(day("2026-12-31"))).isEmpty();
        assertThat(both.missing(day("2027-10-31"))).isEmpty();
        assertThat(both.missing(day("2027-11-01"))).contains(2028);
    }

    /** 1 January 2027 is a Friday; nobody has announced that it is free. */
    @Test
    void aYearWithoutCountsMondayToFriday() {
        assertThat(OF_2026.in(ZONE).deadline(at("2026-12-31T10:00"), 2, List.of()))
                .isEqualTo(at("2027-01-04T10:00"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant at(String text) {
        return LocalDateTime.parse(text).atZone(ZONE).toInstant();
    }
}
