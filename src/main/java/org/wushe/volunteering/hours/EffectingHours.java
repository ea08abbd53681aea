package org.wushe.volunteering.hours;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.tenancy.DueWork;

/**
 * Looks for hours whose notice begins or ends. Every instance looks; each row is worked on by one
 * of them.
 */
@ApplicationScoped
class EffectingHours {

    static final String JOB = "hours";

    private final DueWork due;
    private final TickingHours ticking;

    EffectingHours(DueWork due, TickingHours ticking) {
        this.due = due;
        this.ticking = ticking;
    }

    @Scheduled(
            identity = JOB,
            every = "{wushe.hours.every}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        due.workOff("communities_with_due_hours", ticking::due, ticking::tick);
    }
}
