package org.wushe.volunteering.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.signup.SignupView;
import org.wushe.volunteering.shifts.ShiftRef;

/** Puts together what somebody sees who scanned. */
@ApplicationScoped
class OwnPages {

    private final MarkingAttendance marking;
    private final MeetingPoints points;

    OwnPages(MarkingAttendance marking, MeetingPoints points) {
        this.marking = marking;
        this.points = points;
    }

    /**
     * @param trouble why she was not noted just now; null if nothing was wrong
     */
    OwnPage page(ShiftRef shift, Actor actor, PlaceTrouble trouble) {
        UUID slot = shift.slot().id();
        Optional<SignupView> own = marking.own(shift, actor);
        Seen seen =
                own.map(one -> Seen.of(one.id(), ShiftMark.of(slot, one.id()))).orElse(Seen.NEVER);
        return new OwnPage(
                shift,
                actor.name(),
                own.map(SignupView::state).orElse(null),
                seen,
                ShiftCheckin.of(slot).map(kept -> kept.walkIns).orElse(false),
                points.of(slot).isPresent(),
                trouble);
    }
}
