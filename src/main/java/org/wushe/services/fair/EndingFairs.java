package org.wushe.services.fair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.signup.Attendance;
import org.wushe.signup.SignupState;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.signup.SlotView;
import org.wushe.signup.Slots;
import org.wushe.web.Conflict;

/**
 * Ends a fair day: it is over, or it is cancelled. Names that were told for the queue are deleted,
 * the figures stay, and of everybody who booked it is noted whether she came.
 */
@ApplicationScoped
class EndingFairs {

    private final FairWindows windows;
    private final Signups signups;
    private final Slots slots;
    private final Event<FairMoved> moved;
    private final Clock clock;

    EndingFairs(
            FairWindows windows,
            Signups signups,
            Slots slots,
            Event<FairMoved> moved,
            Clock clock) {
        this.windows = windows;
        this.signups = signups;
        this.slots = slots;
        this.moved = moved;
        this.clock = clock;
    }

    /** Once the last booked time has begun: before, somebody may still come. */
    void close(FairDay held, Actor actor) {
        held.close();
        List<UUID> stalls = holdStalls(held);
        List<SlotView> all = windows.of(stalls);
        if (all.stream().anyMatch(slot -> slot.times().startsAt().isAfter(now()))) {
            throw new Conflict("fair", "close_early");
        }
        Map<UUID, TicketState> came = end(stalls);
        all.stream()
                .sorted(Comparator.comparing(SlotView::id))
                .flatMap(slot -> signups.participants(slot.id()).stream())
                .forEach(signup -> note(signup, came.get(signup.id()), actor));
        tell(FairStep.CLOSED, held, null, actor);
    }

    /** Everybody whose booked time is ahead is told by the engine of sign-ups. */
    void cancel(FairDay held, String reason, Actor actor) {
        held.cancel(reason);
        end(holdStalls(held));
        windows.callOff(held, actor);
        tell(FairStep.CANCELLED, held, reason, actor);
    }

    /** Nobody gives or calls a number meanwhile. */
    private static List<UUID> holdStalls(FairDay day) {
        return FairStall.holdAll(day.id).stream().map(stall -> stall.id).toList();
    }

    /** How it ended for those who booked and came, by booking. */
    private Map<UUID, TicketState> end(List<UUID> stalls) {
        List<FairTicket> tickets = FairTicket.of(stalls);
        tickets.forEach(ticket -> ticket.end(now()));
        return tickets.stream()
                .filter(ticket -> !ticket.isWalkIn())
                .collect(
                        Collectors.toMap(
                                ticket -> ticket.signupId, ticket -> ticket.state, (a, b) -> a));
    }

    private void note(SignupView signup, TicketState ended, Actor actor) {
        boolean noted = signup.state() == SignupState.NO_SHOW;
        if (ended == TicketState.SERVED) {
            slots.note(signup.id(), Attendance.ATTENDED, actor);
        } else if (ended != TicketState.NOT_REACHED && !noted) {
            slots.note(signup.id(), Attendance.NO_SHOW, actor);
        }
    }

    private void tell(FairStep step, FairDay day, String what, Actor actor) {
        moved.fire(new FairMoved(step, day.number, what, actor, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
