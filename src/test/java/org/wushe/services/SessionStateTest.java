package org.wushe.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wushe.signup.SlotLabel;
import org.wushe.signup.SlotOwner;
import org.wushe.signup.SlotSeats;
import org.wushe.signup.SlotState;
import org.wushe.signup.SlotTimes;
import org.wushe.signup.SlotView;

/** What everybody reads of a session: can one still come? */
class SessionStateTest {

    private static final Instant START = Instant.parse("2026-12-05T00:30:00Z");
    private static final Instant END = START.plus(Duration.ofHours(3));
    private static final Instant CLOSES = START.minus(Duration.ofHours(1));
    private static final Instant BEFORE = START.minus(Duration.ofDays(3));
    private static final SlotSeats LIST = SlotSeats.of(2);

    @Test
    void seatsThenAListThenNothing() {
        assertThat(state(LIST, 1, 0, BEFORE)).isEqualTo(SessionState.OPEN);
        assertThat(state(LIST, 0, 3, BEFORE)).isEqualTo(SessionState.WAITING_LIST);
        assertThat(state(SlotSeats.withoutWaiting(2), 0, 0, BEFORE)).isEqualTo(SessionState.FULL);
    }

    @Test
    void aFreeSeatBelongsToThoseWhoWait() {
        assertThat(state(LIST, 1, 2, BEFORE)).isEqualTo(SessionState.WAITING_LIST);
    }

    @Test
    void timeClosesAndEndsIt() {
        assertThat(state(LIST, 1, 0, CLOSES)).isEqualTo(SessionState.CLOSED);
        assertThat(state(LIST, 1, 0, END)).isEqualTo(SessionState.OVER);
    }

    @Test
    void whatIsCalledOffStaysSo() {
        assertThat(SessionState.of(slot(LIST, 1, 0, SlotState.CALLED_OFF), END))
                .isEqualTo(SessionState.CALLED_OFF);
    }

    private static SessionState state(SlotSeats seats, int free, int waiting, Instant now) {
        return SessionState.of(slot(seats, free, waiting, SlotState.OPEN), now);
    }

    private static SlotView slot(SlotSeats seats, int free, int waiting, SlotState state) {
        return new SlotView(
                UUID.randomUUID(),
                new SlotOwner(ServiceSession.KIND, UUID.randomUUID()),
                new SlotLabel("理发", "广场", "/x"),
                new SlotTimes(START, END, null, CLOSES, BEFORE, START),
                seats,
                seats.capacity() - free,
                free,
                waiting,
                state,
                false,
                null);
    }
}
