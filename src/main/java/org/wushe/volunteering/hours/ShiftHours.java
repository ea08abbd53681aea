package org.wushe.volunteering.hours;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.Volunteers;
import org.wushe.volunteering.checkin.Attendances;
import org.wushe.volunteering.shifts.ShiftRef;

/** The hours of everybody who had a seat in a shift; also of whom nobody noted. */
@ApplicationScoped
class ShiftHours {

    private final Signups signups;
    private final Volunteers volunteers;
    private final Attendances attendances;
    private final BookingHours booking;
    private final Today today;
    private final Clock clock;

    ShiftHours(
            Signups signups,
            Volunteers volunteers,
            Attendances attendances,
            BookingHours booking,
            Today today,
            Clock clock) {
        this.signups = signups;
        this.volunteers = volunteers;
        this.attendances = attendances;
        this.booking = booking;
        this.today = today;
        this.clock = clock;
    }

    List<ShiftLine> of(ShiftRef shift, Actor actor) {
        List<SignupView> all = signups.participants(shift.slot().id());
        Map<UUID, ServiceHours> kept =
                ServiceHours.ofSlot(shift.slot().id()).stream()
                        .collect(Collectors.toMap(one -> one.signupId, Function.identity()));
        Map<UUID, VolunteerRef> who =
                volunteers.ofPersons(all.stream().map(SignupView::personId).toList());
        Map<UUID, BookType> types = booking.of(shift, who.values());
        HoursNorms norms = HoursNorms.of(today.getPolicy().norms());
        Set<UUID> offline = attendances.withoutNetwork(shift.slot().id());
        return all.stream()
                .filter(one -> who.containsKey(one.personId()))
                .map(
                        one ->
                                line(
                                        shift,
                                        one,
                                        kept.get(one.id()),
                                        who.get(one.personId()),
                                        types,
                                        norms,
                                        offline,
                                        actor))
                .toList();
    }

    private ShiftLine line(
            ShiftRef shift,
            SignupView signup,
            ServiceHours kept,
            VolunteerRef who,
            Map<UUID, BookType> types,
            HoursNorms norms,
            Set<UUID> offline,
            Actor actor) {
        ServiceHours hours =
                kept == null
                        ? ServiceHours.recorded(
                                signup.id(), shift, who.id(), types.get(who.id()), clock.instant())
                        : kept;
        return new ShiftLine(
                signup.id(),
                HoursView.of(hours, who, shift.project(), norms),
                actor.memberId().equals(who.memberId()),
                HoursPolicy.seesBook(actor, who.memberId()),
                offline.contains(signup.id()));
    }

    /** Marks that its leader still has to settle. */
    long unsettled(ShiftRef shift) {
        return attendances.unsettled(shift.slot().id());
    }

    boolean isOver(ShiftRef shift) {
        return !clock.instant().isBefore(shift.slot().times().endsAt());
    }
}
