package org.wushe.services.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Asks whose time for an answer is over, each let go in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LapsedAsks {

    private static final int AT_MOST = 100;

    private final BookingTurns turns;
    private final Clock clock;

    LapsedAsks(BookingTurns turns, Clock clock) {
        this.turns = turns;
        this.clock = clock;
    }

    List<UUID> due() {
        return Booking.lapsed(clock.instant(), AT_MOST);
    }

    void lapse(UUID id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Booking.holdLapsed(id, now).ifPresent(booking -> turns.lapse(booking, now));
    }
}
