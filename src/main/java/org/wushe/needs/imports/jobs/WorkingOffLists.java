package org.wushe.needs.imports.jobs;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;

/**
 * Looks for confirmed lists and works them off: some rows of each community in turn, so that nobody
 * waits for a neighbour's long list. Every instance looks; a lock keeps each list with one of them.
 */
@ApplicationScoped
class WorkingOffLists {

    static final String JOB = "imports";
    private static final Logger LOG = Logger.getLogger(WorkingOffLists.class);

    private final EnteringNeeds entering;
    private final Communities communities;
    private final TenantScope tenants;
    private volatile boolean stopping;

    WorkingOffLists(EnteringNeeds entering, Communities communities, TenantScope tenants) {
        this.entering = entering;
        this.communities = communities;
        this.tenants = tenants;
    }

    @Scheduled(
            identity = JOB,
            every = "{wushe.imports.every}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        List<String> waiting = new ArrayList<>(communities.where("communities_importing"));
        while (!waiting.isEmpty() && !stopping) {
            waiting.removeIf(slug -> !workIn(slug));
        }
    }

    void stop(@Observes ShutdownEvent end) {
        stopping = true;
    }

    /** Does one step; false if there is nothing more to do here for now. */
    boolean workIn(String slug) {
        boolean open =
                communities.find(slug).filter(community -> !community.suspended()).isPresent();
        return open && tenants.call(slug, this::step);
    }

    private boolean step() {
        Optional<UUID> job = entering.next();
        return job.isPresent() && step(job.get());
    }

    private boolean step(UUID job) {
        try {
            return entering.enter(job);
        } catch (RuntimeException e) {
            LOG.warnf(e, "needs list %s: rows were not entered, it is tried again", job);
            entering.failed(job);
            return false;
        }
    }
}
