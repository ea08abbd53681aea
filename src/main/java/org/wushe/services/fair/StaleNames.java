package org.wushe.services.fair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Names that were told for a queue and are still there the day after. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class StaleNames {

    /** As long as communities_with_stale_names() gives them. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final int AT_MOST = 500;

    private final Clock clock;

    StaleNames(Clock clock) {
        this.clock = clock;
    }

    List<UUID> due() {
        return FairTicket.named(clock.instant().minus(KEPT), AT_MOST);
    }

    void forget(UUID ticketId) {
        FairTicket.update("nameSealed = null where id = ?1", ticketId);
    }
}
