package org.wushe.services.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.wushe.identity.Actor;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/** What becomes of a booking after it was made. */
@ApplicationScoped
class BookingTurns {

    private final TellingBookings telling;
    private final Clock clock;

    BookingTurns(TellingBookings telling, Clock clock) {
        this.telling = telling;
        this.clock = clock;
    }

    void confirm(Booking booking, Actor actor) {
        Instant now = now();
        booking.confirm(actor.memberId(), now);
        telling.step(BookingStep.CONFIRMED, booking, actor, now);
    }

    void refuse(Booking booking, String why, Actor actor) {
        Instant now = now();
        booking.refuse(actor.memberId(), why, now);
        telling.step(BookingStep.REFUSED, booking, actor, now);
    }

    /** A session's room is given up with the session only. */
    void cancel(Booking booking, String why, Actor actor) {
        if (booking.sessionId != null) {
            throw new Conflict("rooms", "of_session");
        }
        free(booking, why, actor);
    }

    /**
     * @throws Missing if it is not hers
     */
    void giveUp(Booking booking, Actor actor) {
        if (!actor.isMember() || !actor.memberId().equals(booking.bookerId)) {
            throw new Missing();
        }
        cancel(booking, null, actor);
    }

    /** Nobody answered; who asked is told while she can still look for another place. */
    void lapse(Booking booking, Instant now) {
        booking.lapse(now);
        telling.step(BookingStep.LAPSED, booking, Actor.CLERK, now);
    }

    void free(Booking booking, String why, Actor actor) {
        Instant now = now();
        booking.cancel(actor.memberId(), why, now);
        telling.step(BookingStep.CANCELLED, booking, actor, now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
