package org.wushe.notices;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.wushe.notices.MailDispatch.Outcome;
import org.wushe.tenancy.Communities;
import org.wushe.tenancy.TenantScope;

/**
 * Sends what is due, community by community, some mails of each in turn. Any number of replicas may
 * do so at once. While the mail server is away one mail a round asks whether it is back.
 */
@ApplicationScoped
class MailRelay {

    static final String IDENTITY = "mail-relay";
    private static final Logger LOG = Logger.getLogger(MailRelay.class);
    private static final int IN_TURN = 20;

    private final Communities communities;
    private final MailDispatch dispatch;
    private final TenantScope tenants;
    private final Clock clock;
    private final Duration pause;
    private volatile Instant pausedUntil = Instant.EPOCH;

    MailRelay(
            Communities communities,
            MailDispatch dispatch,
            TenantScope tenants,
            Clock clock,
            @ConfigProperty(name = "wushe.mail.pause") Duration pause) {
        this.communities = communities;
        this.dispatch = dispatch;
        this.tenants = tenants;
        this.clock = clock;
        this.pause = pause;
    }

    @Scheduled(
            identity = IDENTITY,
            every = "{wushe.mail.every}",
            delayed = "{wushe.mail.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void poll() {
        Instant now = clock.instant();
        if (now.isBefore(pausedUntil)) {
            return;
        }
        boolean wasAway = pausedUntil.isAfter(Instant.EPOCH);
        if (round()) {
            if (wasAway) {
                LOG.info("the mail server takes mail again");
            }
            pausedUntil = Instant.EPOCH;
        } else {
            if (!wasAway) {
                LOG.warn("the mail server is away; mail waits in the outbox");
            }
            pausedUntil = clock.instant().plus(pause);
        }
    }

    /** Sends what is due now; false if the mail server was found to be away. */
    boolean round() {
        boolean more = true;
        while (more) {
            more = false;
            for (String slug : communities.where("communities_with_due_mail", clock.instant())) {
                Outcome last = visit(slug);
                if (last == Outcome.SERVER_AWAY) {
                    return false;
                }
                more |= last != Outcome.NOTHING_DUE;
            }
        }
        return true;
    }

    /** What ails one community does not keep the others' mail back. */
    private Outcome visit(String slug) {
        try {
            return tenants.call(slug, this::someOfOne);
        } catch (RuntimeException ailing) {
            LOG.errorf(ailing, "the mail of %s waits", slug);
            return Outcome.NOTHING_DUE;
        }
    }

    private Outcome someOfOne() {
        Outcome last = Outcome.SENT;
        for (int i = 0;
                i < IN_TURN && last != Outcome.NOTHING_DUE && last != Outcome.SERVER_AWAY;
                i++) {
            last = dispatch.next();
        }
        return last;
    }
}
