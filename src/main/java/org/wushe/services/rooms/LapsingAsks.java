package org.wushe.services.rooms;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.tenancy.DueWork;

/**
 * Looks for asks that nobody answered in time. Every instance looks; each row is worked on by one
 * of them.
 */
@ApplicationScoped
class LapsingAsks {

    static final String JOB = "room-asks";

    private final DueWork due;
    private final LapsedAsks asks;

    LapsingAsks(DueWork due, LapsedAsks asks) {
        this.due = due;
        this.asks = asks;
    }

    @Scheduled(
            identity = JOB,
            every = "{wushe.rooms.every}",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        due.workOff("communities_with_lapsed_asks", asks::due, asks::lapse);
    }
}
