package org.wushe.needs;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;

/**
 * Looks for needs and claims whose time has run out. Every instance looks; a lock keeps each row.
 */
@ApplicationScoped
class OverdueTurns {

    static final String JOB = "overdue-turns";
    private static final Logger LOG = Logger.getLogger(OverdueTurns.class);

    private final OverdueTurnsSql overdue;
    private final TakingOverdueTurns taking;
    private final Communities communities;
    private final TenantScope tenants;
    private final Clock clock;

    OverdueTurns(
            OverdueTurnsSql overdue,
            TakingOverdueTurns taking,
            Communities communities,
            TenantScope tenants,
            Clock clock) {
        this.overdue = overdue;
        this.taking = taking;
        this.communities = communities;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Scheduled(
            identity = JOB,
            every = "{wushe.needs.every}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        overdue.communities(clock.instant()).forEach(this::workIn);
    }

    /** What ails one community does not keep the others waiting. */
    void workIn(String slug) {
        boolean open =
                communities.find(slug).filter(community -> !community.suspended()).isPresent();
        try {
            if (open) {
                tenants.run(slug, taking::all);
            }
        } catch (RuntimeException ailing) {
            LOG.errorf(ailing, "needs of %s that ran out of time wait", slug);
        }
    }
}
