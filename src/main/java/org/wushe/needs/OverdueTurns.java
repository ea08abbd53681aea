package org.wushe.needs;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    /** No policy is shorter. */
    private static final Duration SHORTEST_DAYS = Duration.ofDays(1);

    private static final Duration SHORTEST_HOURS = Duration.ofHours(1);

    private final TakingOverdueTurns taking;
    private final Communities communities;
    private final TenantScope tenants;
    private final Clock clock;

    OverdueTurns(
            TakingOverdueTurns taking, Communities communities, TenantScope tenants, Clock clock) {
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
        Instant now = clock.instant();
        Instant aDayAgo = now.minus(SHORTEST_DAYS);
        communities
                .where(
                        "communities_with_overdue_turns",
                        aDayAgo,
                        aDayAgo,
                        now.minus(SHORTEST_HOURS))
                .forEach(this::workIn);
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
