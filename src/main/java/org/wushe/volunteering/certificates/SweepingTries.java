package org.wushe.volunteering.certificates;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;

/** Guesses at certificates are forgotten after a day, also at numbers that never were. */
@ApplicationScoped
class SweepingTries {

    private static final Logger LOG = Logger.getLogger(SweepingTries.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final Communities communities;
    private final TenantScope tenants;
    private final CertificateTriesSql tries;
    private final Clock clock;

    SweepingTries(
            Communities communities, TenantScope tenants, CertificateTriesSql tries, Clock clock) {
        this.communities = communities;
        this.tenants = tenants;
        this.tries = tries;
        this.clock = clock;
    }

    @Scheduled(
            identity = "certificate-tries",
            every = "{wushe.certificates.sweep}",
            delayed = "{wushe.certificates.sweep}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Instant now = clock.instant();
        for (String slug : communities.where("communities_with_old_tries", now)) {
            try {
                tenants.run(
                        slug,
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(() -> tries.sweep(now.minus(KEPT))));
            } catch (RuntimeException ailing) {
                LOG.errorf(ailing, "guesses of %s wait to be swept", slug);
            }
        }
    }
}
