package org.wushe.services.fair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;

/**
 * Calls the numbers of a stall. Every press says which number it saw as called, so that a second
 * press or a second helper at the same stall skips nobody.
 */
@ApplicationScoped
class CallingNumbers {

    /** What the helper pressed. */
    enum Press {
        /** Whoever was called is done, the next comes. */
        NEXT,
        /** Whoever was called did not come, the next does. */
        NOT_HERE,
        /** Whoever was called is done, nobody comes yet. */
        DONE
    }

    private final Event<FairMoved> moved;
    private final Clock clock;

    CallingNumbers(Event<FairMoved> moved, Clock clock) {
        this.moved = moved;
        this.clock = clock;
    }

    /**
     * @param seen the number that was shown as called, 0 for none
     * @return the number that is called now, 0 for none; empty if somebody pressed before
     */
    Optional<Integer> press(Press press, HeldStall held, int seen, Actor actor) {
        FairTicket called = FairTicket.called(held.stall().id).orElse(null);
        if (seen != (called == null ? 0 : called.number)) {
            return Optional.empty();
        }
        if (called != null) {
            leave(press, held, called, actor);
        }
        return Optional.of(press == Press.DONE ? 0 : callNext(held, actor));
    }

    void comeBack(HeldStall held, UUID ticketId, Actor actor) {
        FairTicket ticket = FairTicket.of(held.stall().id, ticketId);
        ticket.comeBack(now());
        tell(FairStep.NUMBER_RETURNED, held, ticket, actor);
    }

    /** Written at once: the database lets one be called at a time. */
    private void leave(Press press, HeldStall held, FairTicket called, Actor actor) {
        if (press == Press.NOT_HERE) {
            called.missCall(now());
            tell(FairStep.NUMBER_ABSENT, held, called, actor);
        } else {
            called.serve(now());
            tell(FairStep.NUMBER_SERVED, held, called, actor);
        }
        called.persistAndFlush();
    }

    private int callNext(HeldStall held, Actor actor) {
        List<FairTicket> line = FairLine.of(FairTicket.of(List.of(held.stall().id)), now());
        if (line.isEmpty()) {
            return 0;
        }
        FairTicket next = line.get(0);
        next.call(now());
        tell(FairStep.NUMBER_CALLED, held, next, actor);
        return next.number;
    }

    private void tell(FairStep step, HeldStall held, FairTicket ticket, Actor actor) {
        moved.fire(new FairMoved(step, held.day().number, held.label(ticket), actor, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
