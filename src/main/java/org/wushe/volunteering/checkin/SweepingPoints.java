package org.wushe.volunteering.checkin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;
import org.wushe.tenancy.Today;

/** Where a shift met is forgotten once nobody can sign in or out any more. */
@ApplicationScoped
class SweepingPoints {

    private static final Logger LOG = Logger.getLogger(SweepingPoints.class);

    private final Communities communities;
    private final TenantScope tenants;
    private final MeetingPointSql points;
    private final Today today;
    private final Clock clock;

    SweepingPoints(
            Communities communities,
            TenantScope tenants,
            MeetingPointSql points,
            Today today,
            Clock clock) {
        this.communities = communities;
        this.tenants = tenants;
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
        Instant now = clock.instant();
        for (String slug : communities.where("communities_with_old_points", now)) {
            try {
                tenants.run(slug, () -> QuarkusTransaction.requiringNew().run(() -> drop(now)));
            } catch (RuntimeException ailing) {
                LOG.errorf(ailing, "meeting points of %s wait to be swept", slug);
            }
        }
    }

    private void drop(Instant now) {
        CheckinNorms norms = CheckinNorms.of(today.getPolicy().norms());
        points.sweep(now.minus(norms.tolerance()));
    }
}
