package org.wushe.volunteering.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.wushe.people.People;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.Volunteers;
import org.wushe.volunteering.checkin.Attendances;
import org.wushe.volunteering.checkin.ShiftMarked;
import org.wushe.volunteering.shifts.ShiftRef;
import org.wushe.volunteering.shifts.Shifts;
import org.wushe.web.Conflict;

/** Opens the hours of a volunteer in a shift as soon as she is noted there, and keeps the marks. */
@ApplicationScoped
class RecordingHours {

    private final Signups signups;
    private final Shifts shifts;
    private final Volunteers volunteers;
    private final People people;
    private final Attendances attendances;
    private final BookingHours booking;
    private final Clock clock;

    RecordingHours(
            Signups signups,
            Shifts shifts,
            Volunteers volunteers,
            People people,
            Attendances attendances,
            BookingHours booking,
            Clock clock) {
        this.signups = signups;
        this.shifts = shifts;
        this.volunteers = volunteers;
        this.people = people;
        this.attendances = attendances;
        this.booking = booking;
        this.clock = clock;
    }

    void note(@Observes ShiftMarked marked) {
        SignupView signup = signups.get(marked.signupId());
        open(shifts.get(signup.slotId()), signup)
                .ifPresent(
                        hours ->
                                hours.note(
                                        attendances.of(signup.slotId(), signup.id()),
                                        clock.instant()));
    }

    /** Empty for somebody who is no volunteer. A stay is booked once, also after a new sign-up. */
    Optional<ServiceHours> open(ShiftRef shift, SignupView signup) {
        return ServiceHours.ofSignup(signup.id())
                .or(() -> volunteer(signup.personId()).map(one -> booked(shift, signup, one)));
    }

    private ServiceHours booked(ShiftRef shift, SignupView signup, VolunteerRef volunteer) {
        return ServiceHours.ofStay(signup.slotId(), volunteer.id())
                .orElseGet(() -> fresh(shift, signup, volunteer));
    }

    /**
     * @throws Conflict if somebody else opened them at the same time
     */
    private ServiceHours fresh(ShiftRef shift, SignupView signup, VolunteerRef volunteer) {
        ServiceHours hours =
                ServiceHours.recorded(
                        signup.id(),
                        shift,
                        volunteer.id(),
                        booking.of(shift, volunteer),
                        clock.instant());
        try {
            hours.persistAndFlush();
        } catch (ConstraintViolationException meanwhile) {
            throw new Conflict("hours", "state_changed");
        }
        return hours;
    }

    private Optional<VolunteerRef> volunteer(UUID personId) {
        return volunteers.ofPersons(people.records(personId)).values().stream().findFirst();
    }
}
