package org.wushe.volunteering.certificates;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.wushe.tenancy.DueWork;

/** Guesses at certificates are forgotten after a day, also at numbers that never were. */
@ApplicationScoped
class SweepingTries {

    private static final Duration KEPT = Duration.ofDays(1);

    private final DueWork due;
    private final CertificateTriesSql tries;
    private final Clock clock;

    SweepingTries(DueWork due, CertificateTriesSql tries, Clock clock) {
        this.due = due;
        this.tries = tries;
        this.clock = clock;
    }

    @Scheduled(
            identity = "certificate-tries",
            every = "{wushe.certificates.sweep}",
            delayed = "{wushe.certificates.sweep}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        due.inEach("communities_with_old_tries", () -> tries.sweep(clock.instant().minus(KEPT)));
    }
}
