package org.wushe.volunteering.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.wushe.identity.Actor;
import org.wushe.volunteering.VolunteerMoved;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.VolunteerStep;
import org.wushe.volunteering.Volunteers;

/** A volunteer agrees to be called, and takes it back; whoever leaves the volunteers does too. */
@ApplicationScoped
class Consenting {

    private final Volunteers volunteers;
    private final Event<CallConsentMoved> moved;
    private final Clock clock;

    Consenting(Volunteers volunteers, Event<CallConsentMoved> moved, Clock clock) {
        this.volunteers = volunteers;
        this.moved = moved;
        this.clock = clock;
    }

    /** Saying so twice is saying it once, also at the same time: her registration is held. */
    void agree(VolunteerRef volunteer, Actor her) {
        volunteers.hold(her.memberId());
        if (CallConsent.live(her.memberId()).isEmpty()) {
            CallConsent.give(volunteer, clock.instant()).persist();
            tell(true, volunteer.number(), her);
        }
    }

    void withdraw(String number, Actor her) {
        CallConsent.live(her.memberId())
                .ifPresent(
                        consent -> {
                            consent.withdrawnAt = clock.instant();
                            tell(false, number, her);
                        });
    }

    void end(@Observes VolunteerMoved left) {
        if (left.step() == VolunteerStep.LEFT) {
            withdraw(left.number(), left.actor());
        }
    }

    private void tell(boolean agreed, String number, Actor her) {
        moved.fire(new CallConsentMoved(agreed, number, her, clock.instant()));
    }
}
