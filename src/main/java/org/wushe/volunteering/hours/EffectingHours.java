package org.wushe.volunteering.hours;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;

/**
 * Looks for hours whose notice begins or ends, community by community. Every instance looks; each
 * row is worked on by one of them.
 */
@ApplicationScoped
class EffectingHours {

    static final String JOB = "hours";
    private static final Logger LOG = Logger.getLogger(EffectingHours.class);

    private final Communities communities;
    private final TickingHours ticking;
    private final TenantScope tenants;
    private final Clock clock;
    private volatile boolean stopping;

    EffectingHours(
            Communities communities, TickingHours ticking, TenantScope tenants, Clock clock) {
        this.communities = communities;
        this.ticking = ticking;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Scheduled(
            identity = JOB,
            every = "{wushe.hours.every}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        communities.where("communities_with_due_hours", clock.instant()).forEach(this::workIn);
    }

    void stop(@Observes ShutdownEvent end) {
        stopping = true;
    }

    /** What ails one community or row does not keep the others back. */
    private void workIn(String slug) {
        try {
            tenants.run(slug, () -> workOff(ticking.due()));
        } catch (RuntimeException ailing) {
            LOG.errorf(ailing, "the hours of %s wait", slug);
        }
    }

    private void workOff(List<UUID> due) {
        for (UUID hours : due) {
            if (stopping) {
                return;
            }
            try {
                ticking.tick(hours);
            } catch (RuntimeException ailing) {
                LOG.errorf(ailing, "hours %s wait", hours);
            }
        }
    }
}
