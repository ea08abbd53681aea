package org.wushe.notices;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;

/** Looks for news whose morning has come. Every instance looks. */
@ApplicationScoped
class DigestRounds {

    static final String IDENTITY = "digests";
    private static final Logger LOG = Logger.getLogger(DigestRounds.class);

    private final Communities communities;
    private final GatheringNews gathering;
    private final TenantScope tenants;
    private final Clock clock;

    DigestRounds(
            Communities communities, GatheringNews gathering, TenantScope tenants, Clock clock) {
        this.communities = communities;
        this.gathering = gathering;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Scheduled(
            identity = IDENTITY,
            every = "{wushe.digests.every}",
            delayed = "{wushe.digests.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        communities.where("communities_with_news", clock.instant()).forEach(this::visit);
    }

    /** What ails one community does not keep the others waiting. */
    private void visit(String slug) {
        try {
            tenants.run(slug, this::gatherAll);
        } catch (RuntimeException ailing) {
            LOG.errorf(ailing, "the news of %s wait", slug);
        }
    }

    private void gatherAll() {
        boolean more = true;
        while (more) {
            more = gathering.next();
        }
    }
}
