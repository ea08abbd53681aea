package org.wushe.volunteering.onetoone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;

/**
 * Tells the helper and the desk that a visit is overdue, once for each day it was due, in a
 * transaction of its own. What is in other hands is left alone.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OverdueVisits {

    private static final int AT_MOST = 200;

    private final TellingOneToOne telling;
    private final Clock clock;

    OverdueVisits(TellingOneToOne telling, Clock clock) {
        this.telling = telling;
        this.clock = clock;
    }

    List<UUID> due() {
        return OneToOneHelp.toAlert(clock.instant(), AT_MOST);
    }

    void alert(UUID helpId) {
        OneToOneHelp.holdToAlert(helpId, clock.instant()).ifPresent(this::alert);
    }

    private void alert(OneToOneHelp help) {
        help.alertAt = null;
        telling.note(OneToOneStep.OVERDUE, help, Actor.CLERK);
        if (help.helperId != null) {
            telling.helper(help.helperId, "overdue_helper", help, Actor.CLERK);
        }
        telling.desk("overdue_desk", help, Actor.CLERK);
    }
}
