package org.wushe.services.fair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.shared.PersonalData;
import org.wushe.signup.Attendance;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.signup.Slots;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/**
 * Gives the numbers of a stall, one after the other: to who just came, and to who booked when she
 * arrives. The stall's row is held meanwhile, so that no two get the same.
 */
@ApplicationScoped
class GivingNumbers {

    private final Signups signups;
    private final Slots slots;
    private final PersonalData personalData;
    private final CurrentCommunity community;
    private final Event<FairMoved> moved;
    private final Clock clock;

    GivingNumbers(
            Signups signups,
            Slots slots,
            PersonalData personalData,
            CurrentCommunity community,
            Event<FairMoved> moved,
            Clock clock) {
        this.signups = signups;
        this.slots = slots;
        this.personalData = personalData;
        this.community = community;
        this.moved = moved;
        this.clock = clock;
    }

    /**
     * @param name as she told it, empty if she did not
     * @return the number as it is called
     */
    String walkIn(HeldStall held, String name, Actor actor) {
        FairTicket ticket = FairTicket.issue(held.stall(), now());
        if (!name.isEmpty()) {
            ticket.nameSealed = personalData.seal(community.slug(), ticket.id, name);
        }
        return give(held, ticket, actor);
    }

    /**
     * @throws Missing if the booking is not of this stall
     * @throws Conflict if she has a number already
     */
    String arrive(HeldStall held, UUID signupId, Actor actor) {
        SignupView signup = signups.get(signupId);
        if (!slots.get(signup.slotId()).owner().id().equals(held.stall().id)) {
            throw new Missing();
        }
        if (!FairTicket.ofSignups(List.of(signupId)).isEmpty()) {
            throw new Conflict("fair", "has_number");
        }
        FairTicket ticket = FairTicket.issue(held.stall(), now());
        ticket.signupId = signupId;
        ticket.bookedAt = signup.startsAt();
        String label = give(held, ticket, actor);
        slots.note(signupId, Attendance.CHECKED_IN, actor);
        return label;
    }

    private String give(HeldStall held, FairTicket ticket, Actor actor) {
        ticket.persist();
        String label = held.label(ticket);
        moved.fire(new FairMoved(FairStep.NUMBER_GIVEN, held.day().number, label, actor, now()));
        return label;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
