package org.wushe.services.fair;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.tenancy.DueWork;

/** A name told at a fair day goes with the day, also where nobody remembers to end it. */
@ApplicationScoped
class ForgettingNames {

    private final DueWork due;
    private final StaleNames names;

    ForgettingNames(DueWork due, StaleNames names) {
        this.due = due;
        this.names = names;
    }

    @Scheduled(
            identity = "fair-names",
            every = "{wushe.fair.every}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        due.workOff("communities_with_stale_names", names::due, names::forget);
    }
}
