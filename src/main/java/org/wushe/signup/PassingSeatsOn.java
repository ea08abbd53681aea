package org.wushe.signup;

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
 * Looks for slots whose time has come, community by community: offers that lapse go to the next,
 * lists close. Every instance looks; each slot is worked on by one of them.
 */
@ApplicationScoped
class PassingSeatsOn {

    static final String JOB = "signups";
    private static final Logger LOG = Logger.getLogger(PassingSeatsOn.class);

    private final Communities communities;
    private final TickingSlots ticking;
    private final TenantScope tenants;
    private final Clock clock;
    private volatile boolean stopping;

    PassingSeatsOn(
            Communities communities, TickingSlots ticking, TenantScope tenants, Clock clock) {
        this.communities = communities;
        this.ticking = ticking;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Scheduled(
            identity = JOB,
            every = "{wushe.signups.every}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        communities.where("communities_with_due_slots", clock.instant()).forEach(this::workIn);
    }

    void stop(@Observes ShutdownEvent end) {
        stopping = true;
    }

    /** What ails one community or slot does not keep the others back. */
    private void workIn(String slug) {
        try {
            tenants.run(slug, () -> workOff(ticking.due()));
        } catch (RuntimeException ailing) {
            LOG.errorf(ailing, "the slots of %s wait", slug);
        }
    }

    private void workOff(List<UUID> slots) {
        for (UUID slot : slots) {
            if (stopping) {
                return;
            }
            try {
                ticking.tick(slot);
            } catch (RuntimeException ailing) {
                LOG.errorf(ailing, "slot %s waits", slot);
            }
        }
    }
}
