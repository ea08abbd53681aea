package org.wushe.volunteering.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.volunteering.shifts.ShiftRef;
import org.wushe.web.Conflict;

/** The leader settles by hand what a device sent and what does not fit; both times stay. */
@ApplicationScoped
class SettlingMarks {

    private final MarkingAttendance marking;
    private final Signups signups;
    private final ConfirmedHours confirmed;
    private final Event<CheckinChanged> changed;
    private final Clock clock;

    SettlingMarks(
            MarkingAttendance marking,
            Signups signups,
            ConfirmedHours confirmed,
            Event<CheckinChanged> changed,
            Clock clock) {
        this.marking = marking;
        this.signups = signups;
        this.confirmed = confirmed;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * It counts, with the time she confirms, in place of what was noted of the kind before.
     *
     * @throws Conflict if it cannot count
     */
    void count(SentMark sent, ShiftRef shift, Instant at, Actor actor) {
        SignupView signup = signups.get(sent.signupId);
        if (marking.isHerself(signup, actor)) {
            throw new Conflict("checkin", "own_mark");
        }
        if (confirmed.isConfirmed(signup.id())) {
            throw new Conflict("checkin", "found_CONFIRMED");
        }
        if (!CheckinPolicy.hasSeat(signup.state())) {
            throw new Conflict("checkin", "no_seat");
        }
        List<ShiftMark> marks = ShiftMark.of(sent.slotId, sent.signupId);
        requireOrder(sent.kind, at, Seen.of(signup.id(), marks));
        sent.settle(SentMark.Settled.COUNTED, actor, clock.instant());
        marking.withoutNetwork(sent.kind, shift, signup, at, before(sent, marks), actor);
        tell("mark_counted", shift, actor);
    }

    void drop(SentMark sent, ShiftRef shift, Actor actor) {
        sent.settle(SentMark.Settled.DROPPED, actor, clock.instant());
        tell("mark_dropped", shift, actor);
    }

    private static void requireOrder(MarkKind kind, Instant at, Seen seen) {
        boolean inBefore = seen.came() != null && seen.came().isBefore(at);
        if (kind == MarkKind.LEFT && !inBefore) {
            throw new Conflict("checkin", "not_in_yet");
        }
        if (kind == MarkKind.CAME && seen.left() != null && !at.isBefore(seen.left())) {
            throw new Conflict("checkin", "left_earlier");
        }
    }

    /** The mark in force of the same kind, or by which she was absent. */
    private static ShiftMark before(SentMark sent, List<ShiftMark> marks) {
        Seen seen = Seen.of(sent.signupId, marks);
        Instant at = sent.kind == MarkKind.LEFT ? seen.left() : seen.came();
        Instant inForce = at == null ? seen.absent() : at;
        return marks.stream()
                .filter(mark -> mark.signupId.equals(sent.signupId) && mark.at.equals(inForce))
                .max(Comparator.comparing(mark -> mark.id))
                .orElse(null);
    }

    private void tell(String what, ShiftRef shift, Actor actor) {
        changed.fire(new CheckinChanged(what, shift.project().number(), actor, clock.instant()));
    }
}
