package org.wushe.services.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wushe.web.Conflict;

class FairDayTest {

    private static final LocalDate DATE = LocalDate.of(2027, 1, 2);
    private static final Instant NOW = Instant.parse("2027-01-02T01:00:00Z");

    private final FairDay day = FairDay.plan("GJ-2027-0001", times(DATE), "门前");

    @Test
    void itOpensStartsAndEndsInOrder() {
        refused(() -> day.start(DATE), "not_open");
        refused(() -> day.open(0, Instant.EPOCH), "no_stalls");
        day.open(1, Instant.EPOCH);
        refused(() -> day.open(1, Instant.EPOCH), "opened_already");
        refused(day::close, "not_running");
        refused(() -> day.start(DATE.plusDays(1)), "not_today");
        day.start(DATE);
        day.requireRunning();
        day.close();
        refused(() -> day.cancel("雨"), "over_already");
        assertThat(day.state).isEqualTo(FairState.CLOSED);
    }

    @Test
    void itsTimeIsFixedOnceItCanBeBookedAndItsMonthAlways() {
        day.move(times(DATE.plusDays(7)));
        refused(() -> day.move(times(DATE.plusMonths(1))), "month_fixed");
        day.open(1, Instant.EPOCH);
        day.move(day.times);
        refused(() -> day.move(times(DATE)), "times_fixed");
        day.moveTo("广场");
        day.cancel("大雨");
        refused(() -> day.moveTo("门前"), "over_already");
    }

    @Test
    void theDayIsCutIntoWindows() {
        assertThat(times(DATE).windows(50))
                .extracting(window -> window.from().toLocalTime())
                .containsExactly(LocalTime.of(8, 30), LocalTime.of(9, 20), LocalTime.of(10, 10));
        assertThat(times(DATE).windows(180)).hasSize(1);
        assertThat(times(DATE).windows(181)).isEmpty();
    }

    @Test
    void whoBookedComesWhenHerTimeDoesAndElseInTurn() {
        FairStall stall = new FairStall();
        stall.letter = "A";
        FairTicket first = ticket(stall, null);
        FairTicket late = ticket(stall, NOW.plusSeconds(60));
        FairTicket due = ticket(stall, NOW);
        FairTicket earlier = ticket(stall, NOW.minusSeconds(900));
        FairTicket done = ticket(stall, null);
        done.call(NOW);
        List<FairTicket> all = List.of(done, due, late, first, earlier);
        assertThat(FairLine.of(all, NOW)).containsExactly(earlier, due, first, late);
        assertThat(FairLine.of(all, NOW.plusSeconds(60)))
                .containsExactly(earlier, due, late, first);
        assertThat(Stream.of(first, done).map(one -> FairStall.label("A", one.number)))
                .containsExactly("A01", "A05");
    }

    @Test
    void aNumberGoesItsWay() {
        FairTicket one = ticket(new FairStall(), null);
        refused(() -> one.serve(NOW), "ticket_elsewhere");
        one.call(NOW);
        one.missCall(NOW);
        refused(() -> one.call(NOW), "ticket_elsewhere");
        one.comeBack(NOW);
        one.nameSealed = new byte[] {1};
        one.end(NOW);
        assertThat(one.state).isEqualTo(TicketState.NOT_REACHED);
        assertThat(one.nameSealed).isNull();
    }

    /** E4-28: of a visit its number and end are kept, and nothing that was measured. */
    @Test
    void thereIsNoPlaceForAReadingOrAPrice() {
        assertThat(fields(FairTicket.class))
                .containsExactlyInAnyOrder(
                        "version",
                        "stallId",
                        "number",
                        "signupId",
                        "bookedAt",
                        "nameSealed",
                        "state",
                        "issuedAt",
                        "changedAt");
        assertThat(Stream.of(FairDay.class, FairStall.class, StallForm.class, DayForm.class))
                .allSatisfy(
                        type ->
                                assertThat(fields(type))
                                        .noneMatch(name -> name.matches("(?i).*(fee|price).*")));
    }

    private static List<String> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !field.isSynthetic())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(field -> field.getName())
                .filter(name -> !name.startsWith("$"))
                .toList();
    }

    private static FairTicket ticket(FairStall stall, Instant bookedAt) {
        FairTicket ticket = FairTicket.issue(stall, NOW);
        ticket.bookedAt = bookedAt;
        ticket.signupId = bookedAt == null ? null : UUID.randomUUID();
        return ticket;
    }

    private static FairTimes times(LocalDate date) {
        return new FairTimes(date, LocalTime.of(8, 30), LocalTime.of(11, 30));
    }

    private static void refused(Runnable step, String reason) {
        assertThatThrownBy(step::run).isInstanceOf(Conflict.class).hasMessage("fair:" + reason);
    }
}
