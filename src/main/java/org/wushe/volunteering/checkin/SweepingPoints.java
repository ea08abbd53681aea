package org.wushe.volunteering.checkin;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.wushe.tenancy.DueWork;
import org.wushe.tenancy.Today;

/** Where a shift met is forgotten once nobody can sign in or out any more. */
@ApplicationScoped
class SweepingPoints {

    private final DueWork due;
    private final MeetingPointSql points;
    private final Today today;
    private final Clock clock;

    SweepingPoints(DueWork due, MeetingPointSql points, Today today, Clock clock) {
        this.due = due;
        this.points = points;
        this.today = today;
        this.clock = clock;
    }

    @Scheduled(
            identity = "meeting-points",
            every = "{wushe.places.sweep}",
            delayed = "{wushe.places.sweep}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        due.inEach("communities_with_old_points", this::drop);
    }

    private void drop() {
        CheckinNorms norms = CheckinNorms.of(today.getPolicy().norms());
        points.sweep(clock.instant().minus(norms.tolerance()));
    }
}
