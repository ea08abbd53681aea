package org.wushe.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Works off what time makes due, community by community and row by row. What ails one community or
 * row does not keep the others back, and nothing new is begun while the application stops.
 */
@ApplicationScoped
public class DueWork {

    private static final Logger LOG = Logger.getLogger(DueWork.class);

    private final Communities communities;
    private final TenantScope tenants;
    private final Clock clock;
    private volatile boolean stopping;

    DueWork(Communities communities, TenantScope tenants, Clock clock) {
        this.communities = communities;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * @param function of the database that returns the communities where something is due
     * @param due the keys of what is due in the current community
     * @param work on one of them, in a transaction of its own
     */
    public void workOff(String function, Supplier<List<UUID>> due, Consumer<UUID> work) {
        for (String slug : communities.where(function, clock.instant())) {
            try {
                tenants.run(slug, () -> each(function, due.get(), work));
            } catch (RuntimeException ailing) {
                LOG.errorf(ailing, "%s: %s waits", function, slug);
            }
        }
    }

    /**
     * For what needs no look at single rows, such as forgetting what is old.
     *
     * @param function as above
     * @param work in each of the communities, in a transaction of its own
     */
    public void inEach(String function, Runnable work) {
        for (String slug : communities.where(function, clock.instant())) {
            if (stopping) {
                return;
            }
            try {
                tenants.run(slug, () -> QuarkusTransaction.requiringNew().run(work));
            } catch (RuntimeException ailing) {
                LOG.errorf(ailing, "%s: %s waits", function, slug);
            }
        }
    }

    private void each(String function, List<UUID> due, Consumer<UUID> work) {
        for (UUID one : due) {
            if (stopping) {
                return;
            }
            try {
                work.accept(one);
            } catch (RuntimeException ailing) {
                LOG.errorf(ailing, "%s: %s waits", function, one);
            }
        }
    }

    void stop(@Observes ShutdownEvent end) {
        stopping = true;
    }
}
