package org.wushe.volunteering.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.shifts.ShiftRef;

/**
 * The place check: while it is on, whoever scans has to be where the leader's phone said that they
 * meet. It makes it harder to sign in by a picture sent home; a phone that lies about its place
 * gets past it, so it is no proof.
 */
@ApplicationScoped
class MeetingPoints {

    private final MeetingPointSql points;
    private final Today today;
    private final Event<CheckinChanged> changed;
    private final Clock clock;

    MeetingPoints(MeetingPointSql points, Today today, Event<CheckinChanged> changed, Clock clock) {
        this.points = points;
        this.today = today;
        this.changed = changed;
        this.clock = clock;
    }

    Optional<PlaceView> of(UUID slotId) {
        return points.find(slotId).map(point -> new PlaceView(point.since(), norms().radius()));
    }

    /** Here, and from now on; what was said before holds no more. */
    void meet(ShiftRef shift, Position here, Actor actor) {
        UUID slot = shift.slot().id();
        boolean moved = points.find(slot).isPresent();
        points.put(slot, MeetingPoint.at(here, now()));
        tell(moved ? "place_moved" : "place_on", shift, actor);
    }

    void end(ShiftRef shift, Actor actor) {
        if (points.drop(shift.slot().id())) {
            tell("place_off", shift, actor);
        }
    }

    /**
     * Why somebody is not noted by a code; empty if she may be.
     *
     * @param typed what her browser sent; null for nothing
     */
    Optional<PlaceTrouble> trouble(UUID slotId, String typed) {
        Optional<MeetingPoint> point = points.find(slotId);
        if (point.isEmpty()) {
            return Optional.empty();
        }
        Optional<Position> here = Position.read(typed);
        if (here.isEmpty()) {
            return Optional.of(PlaceTrouble.NONE);
        }
        boolean there = norms().isThere(here.get(), point.get());
        return there ? Optional.empty() : Optional.of(PlaceTrouble.FAR);
    }

    PlaceNorms norms() {
        return PlaceNorms.of(today.getPolicy().norms());
    }

    private void tell(String what, ShiftRef shift, Actor actor) {
        changed.fire(new CheckinChanged(what, shift.project().number(), actor, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
