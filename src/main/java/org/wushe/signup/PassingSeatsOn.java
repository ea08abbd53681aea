package org.wushe.signup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.tenancy.DueWork;

/**
 * Looks for slots whose time has come: offers that lapse go to the next, lists close. Every
 * instance looks; each slot is worked on by one of them.
 */
@ApplicationScoped
class PassingSeatsOn {

    static final String JOB = "signups";

    private final DueWork due;
    private final TickingSlots ticking;

    PassingSeatsOn(DueWork due, TickingSlots ticking) {
        this.due = due;
        this.ticking = ticking;
    }

    @Scheduled(
            identity = JOB,
            every = "{wushe.signups.every}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        due.workOff("communities_with_due_slots", ticking::due, ticking::tick);
    }
}
