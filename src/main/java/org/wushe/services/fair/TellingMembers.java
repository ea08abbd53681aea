package org.wushe.services.fair;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.wushe.tenancy.DueWork;

/** Tells members that a fair day can be booked, some at a time, while the desk goes on. */
@ApplicationScoped
class TellingMembers {

    static final String JOB = "fair-news";

    private final DueWork due;
    private final MembersToTell members;

    TellingMembers(DueWork due, MembersToTell members) {
        this.due = due;
        this.members = members;
    }

    @Scheduled(
            identity = JOB,
            every = "{wushe.fair.news}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        due.workOff("communities_with_fair_news", members::due, this::all);
    }

    private void all(UUID day) {
        boolean more = true;
        while (more) {
            more = members.tellSome(day);
        }
    }
}
