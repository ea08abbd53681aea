package org.wushe.volunteering.onetoone;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.tenancy.DueWork;

/**
 * Looks for visits whose day has passed. Every instance looks; each help is worked on by one of
 * them.
 */
@ApplicationScoped
class LookingForOverdueVisits {

    static final String JOB = "overdue-visits";

    private final DueWork due;
    private final OverdueVisits visits;

    LookingForOverdueVisits(DueWork due, OverdueVisits visits) {
        this.due = due;
        this.visits = visits;
    }

    @Scheduled(
            identity = JOB,
            every = "{wushe.visits.every}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        due.workOff("communities_with_overdue_visits", visits::due, visits::alert);
    }
}
