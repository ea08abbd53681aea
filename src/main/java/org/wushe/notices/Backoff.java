package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When a mail that failed is tried again, and when no more. */
@ApplicationScoped
class Backoff {

    /** In units of the base, a minute unless configured otherwise. */
    private static final int[] STEPS = {1, 2, 5, 15, 30, 60, 120, 240};

    private static final Duration LONGEST = Duration.ofDays(7);

    private final Duration base;

    Backoff(@ConfigProperty(name = "wushe.mail.back-off") Duration base) {
        this.base = base;
    }

    /**
     * @param attempts how often it was tried before, without the one that just failed
     */
    Instant next(int attempts, Instant now) {
        return now.plus(base.multipliedBy(STEPS[Math.min(attempts, STEPS.length - 1)]));
    }

    boolean isOver(Instant since, Instant now) {
        return since.plus(LONGEST).isBefore(now);
    }
}
