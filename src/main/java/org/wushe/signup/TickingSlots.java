package org.wushe.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;

/**
 * Does in one slot of the current community what its time has come for, in one transaction. A slot
 * in other hands is left alone: whoever holds it is at it, or leaves it due.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TickingSlots {

    private static final int AT_MOST = 500;

    private final ChangingSlots changing;
    private final Persons persons;
    private final Clock clock;

    TickingSlots(ChangingSlots changing, Persons persons, Clock clock) {
        this.persons = persons;
        this.changing = changing;
        this.clock = clock;
    }

    /** Those that wait longest first; at most 500. */
    List<UUID> due() {
        return Slot.due(clock.instant(), AT_MOST);
    }

    /** False if another was at it. */
    boolean tick(UUID slotId) {
        Instant now = clock.instant();
        return changing.change(
                () -> Slot.holdDue(slotId, now).stream().toList(),
                new DatabaseRoster(persons),
                Actor.CLERK,
                this::tick);
    }

    private boolean tick(Change change) {
        change.held.forEach(slot -> new SlotClock(slot, change.roster, change.at).tick());
        return !change.held.isEmpty();
    }
}
