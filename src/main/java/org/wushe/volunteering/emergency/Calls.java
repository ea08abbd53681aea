package org.wushe.volunteering.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.volunteering.VolunteeringNews;
import org.wushe.volunteering.Volunteers;

/**
 * Tells those who agreed to be called, some in each transaction and each once; what is left is done
 * when the clock looks next. Nobody is called to a board where no hands are missing; while it is
 * on, the clock looks again, so that a new shift and whoever agrees later are not forgotten. An
 * emergency in other hands is left alone.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Calls {

    private static final int AT_MOST = 200;
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private final ReadingBoards boards;
    private final Volunteers volunteers;
    private final Event<EmergencyMoved> moved;
    private final Event<VolunteeringNews> news;
    private final Clock clock;

    Calls(
            ReadingBoards boards,
            Volunteers volunteers,
            Event<EmergencyMoved> moved,
            Event<VolunteeringNews> news,
            Clock clock) {
        this.boards = boards;
        this.volunteers = volunteers;
        this.moved = moved;
        this.news = news;
        this.clock = clock;
    }

    List<UUID> due() {
        return Emergency.toCall(clock.instant());
    }

    void call(UUID emergencyId) {
        Emergency.holdToCall(emergencyId, clock.instant()).ifPresent(this::call);
    }

    private void call(Emergency emergency) {
        Instant now = clock.instant();
        if (emergency.phase(now) != EmergencyPhase.ON) {
            emergency.callNobody();
            return;
        }
        List<CallConsent> next =
                boards.isShort(emergency) ? CallConsent.uncalled(emergency.id, AT_MOST) : List.of();
        next.forEach(consent -> call(emergency, consent, now));
        if (next.size() < AT_MOST) {
            emergency.callDueAt = now.plus(AGAIN);
        }
        if (!next.isEmpty()) {
            moved.fire(
                    new EmergencyMoved(
                            EmergencyStep.CALLED, emergency.id, emergency.title, Actor.CLERK, now));
        }
    }

    private void call(Emergency emergency, CallConsent consent, Instant now) {
        EmergencyCall.of(emergency.id, consent.volunteerId, now).persist();
        if (volunteers.active(consent.memberId).isPresent()) {
            news.fire(
                    new VolunteeringNews(
                            consent.memberId,
                            "emergency",
                            "emergency_call",
                            null,
                            "/emergencies/" + emergency.id,
                            emergency.title));
        }
    }
}
