package org.wushe.volunteering.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.Today;

/**
 * Takes with some hours of the current community the step their time has come for, in one
 * transaction. Hours in other hands are left alone.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TickingHours {

    private static final int AT_MOST = 500;

    private final Today today;
    private final AwardingStars stars;
    private final Event<HoursMoved> moved;
    private final Clock clock;

    TickingHours(Today today, AwardingStars stars, Event<HoursMoved> moved, Clock clock) {
        this.today = today;
        this.stars = stars;
        this.moved = moved;
        this.clock = clock;
    }

    /** Those that wait longest first; at most 500. */
    List<UUID> due() {
        return ServiceHours.due(clock.instant(), AT_MOST);
    }

    void tick(UUID hoursId) {
        ServiceHours.holdDue(hoursId, clock.instant()).ifPresent(this::tick);
    }

    private void tick(ServiceHours hours) {
        Instant now = clock.instant();
        if (hours.state == HoursState.APPROVED && hours.goesOnNotice()) {
            int days = HoursNorms.of(today.getPolicy().norms()).noticeDays();
            hours.publish(now, today.calendar().deadline(now, days, List.of()));
            tell(HoursStep.PUBLISHED, hours, now);
        } else {
            hours.takeEffect(now);
            tell(HoursStep.EFFECTIVE, hours, now);
            stars.award(hours.volunteerId);
        }
    }

    private void tell(HoursStep step, ServiceHours hours, Instant now) {
        HoursMoved event =
                new HoursMoved(
                        step,
                        hours.id,
                        hours.volunteerId,
                        hours.minutes,
                        hours.minutes,
                        Actor.CLERK,
                        now);
        HoursEntry.of(event, null).persist();
        moved.fire(event);
    }
}
