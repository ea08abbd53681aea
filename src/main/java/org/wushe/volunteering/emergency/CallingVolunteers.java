package org.wushe.volunteering.emergency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.tenancy.DueWork;

/**
 * Calls volunteers when an emergency is on and recruits. Every instance looks; each emergency is
 * worked on by one of them.
 */
@ApplicationScoped
class CallingVolunteers {

    static final String JOB = "emergency-calls";

    private final DueWork due;
    private final Calls calls;

    CallingVolunteers(DueWork due, Calls calls) {
        this.due = due;
        this.calls = calls;
    }

    @Scheduled(
            identity = JOB,
            every = "{wushe.emergencies.every}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        due.workOff("communities_with_emergency_calls", calls::due, calls::call);
    }
}
