package org.wushe.volunteering.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.people.People;
import org.wushe.signup.Applicants;
import org.wushe.signup.SignupState;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.signup.Slots;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.shifts.ShiftRef;
import org.wushe.web.Conflict;

/** Notes who came, left or did not come; the seat in the engine moves with it. */
@ApplicationScoped
class MarkingAttendance {

    private final Slots slots;
    private final Signups signups;
    private final People people;
    private final Today today;
    private final Event<ShiftMarked> marked;
    private final Clock clock;

    MarkingAttendance(
            Slots slots,
            Signups signups,
            People people,
            Today today,
            Event<ShiftMarked> marked,
            Clock clock) {
        this.slots = slots;
        this.signups = signups;
        this.people = people;
        this.today = today;
        this.marked = marked;
        this.clock = clock;
    }

    /** Her own sign-up in the shift, if she has one. */
    Optional<SignupView> own(ShiftRef shift, Actor actor) {
        return people.ofMember(actor.memberId())
                .flatMap(person -> signups.of(shift.slot().id(), person));
    }

    /**
     * She presses the button herself, having scanned a code.
     *
     * @return false if that was noted before
     */
    boolean herself(MarkKind kind, ShiftRef shift, How how, Actor actor) {
        requireTime(shift);
        SignupView signup = own(shift, actor).or(() -> walkIn(kind, shift, actor)).orElse(null);
        return mark(kind, shift, signup, how, actor);
    }

    /**
     * The leader notes somebody else; for herself she scans like everybody, so that nobody's hours
     * rest on her own word.
     */
    boolean byLeader(MarkKind kind, ShiftRef shift, SignupView signup, Actor actor) {
        if (isHerself(signup, actor)) {
            throw new Conflict("checkin", "own_mark");
        }
        if (kind != MarkKind.ABSENT) {
            requireTime(shift);
        }
        return mark(kind, shift, signup, How.LEADER, actor);
    }

    boolean isHerself(SignupView signup, Actor actor) {
        return people.ofMember(actor.memberId())
                .map(own -> people.records(own).contains(signup.personId()))
                .orElse(false);
    }

    /**
     * As the leader noted it without network, or settled it since.
     *
     * @param at when she was seen
     * @param instead the mark in force whose place it takes; null for none
     */
    void withoutNetwork(
            MarkKind kind,
            ShiftRef shift,
            SignupView signup,
            Instant at,
            ShiftMark instead,
            Actor actor) {
        if (instead == null || instead.kind != kind) {
            slots.note(signup.id(), kind.attendance, actor);
        }
        ShiftMark mark = new ShiftMark();
        mark.instead = instead == null ? null : instead.id;
        keep(mark, kind, shift, signup, How.OFFLINE, at, actor);
    }

    /** By her own press only (Volunteer Service Ordinance, art. 25), and where the leader lets. */
    private Optional<SignupView> walkIn(MarkKind kind, ShiftRef shift, Actor actor) {
        UUID slot = shift.slot().id();
        boolean allowed = ShiftCheckin.of(slot).map(checkin -> checkin.walkIns).orElse(false);
        return kind == MarkKind.CAME && allowed
                ? people.ofMember(actor.memberId())
                        .map(person -> slots.walkIn(slot, Applicants.alone(person), actor))
                : Optional.empty();
    }

    private boolean mark(MarkKind kind, ShiftRef shift, SignupView signup, How how, Actor actor) {
        SignupState state = signup == null ? null : signup.state();
        if (!CheckinPolicy.isNew(kind, state)) {
            return false;
        }
        slots.note(signup.id(), kind.attendance, actor);
        keep(new ShiftMark(), kind, shift, signup, how, now(), actor);
        return true;
    }

    private void keep(
            ShiftMark mark,
            MarkKind kind,
            ShiftRef shift,
            SignupView signup,
            How how,
            Instant at,
            Actor actor) {
        mark.slotId = shift.slot().id();
        mark.signupId = signup.id();
        mark.kind = kind;
        mark.how = how;
        mark.at = at;
        mark.markedBy = actor.memberId();
        mark.persist();
        String project = shift.project().number();
        marked.fire(new ShiftMarked(kind, how, project, signup.id(), at, actor, now()));
    }

    private void requireTime(ShiftRef shift) {
        CheckinNorms.of(today.getPolicy().norms()).requireTime(shift.slot().times(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
