package org.wushe.volunteering.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Tells members that their report-in ends soon, one in each transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ReportInReminders {

    private final ReportingIn reporting;
    private final Clock clock;

    ReportInReminders(ReportingIn reporting, Clock clock) {
        this.reporting = reporting;
        this.clock = clock;
    }

    List<UUID> due() {
        return ReportIn.toRemind(clock.instant());
    }

    void remind(UUID id) {
        ReportIn.holdToRemind(id, clock.instant()).ifPresent(reporting::remind);
    }
}
