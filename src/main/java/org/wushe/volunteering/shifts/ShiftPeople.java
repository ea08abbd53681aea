package org.wushe.volunteering.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wushe.signup.SignupState;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.signup.SlotView;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.Volunteers;

/** Puts names to the sign-ups of a shift. */
@ApplicationScoped
class ShiftPeople {

    private static final Set<SignupState> SHOWN =
            EnumSet.of(
                    SignupState.CONFIRMED,
                    SignupState.ASKED_AGAIN,
                    SignupState.OFFERED,
                    SignupState.CHECKED_IN,
                    SignupState.CHECKED_OUT,
                    SignupState.ATTENDED,
                    SignupState.LEFT_EARLY,
                    SignupState.NO_SHOW);

    private final Signups signups;
    private final Volunteers volunteers;

    ShiftPeople(Signups signups, Volunteers volunteers) {
        this.signups = signups;
        this.volunteers = volunteers;
    }

    /** Those who come first, then those who wait, in their order. */
    List<PersonLine> of(SlotView slot) {
        List<SignupView> all = new ArrayList<>(signups.in(slot.id(), SHOWN));
        all.addAll(signups.waiting(slot.id()));
        Map<UUID, VolunteerRef> known =
                volunteers.ofPersons(all.stream().map(SignupView::personId).toList());
        return all.stream().map(signup -> line(signup, known.get(signup.personId()))).toList();
    }

    private static PersonLine line(SignupView signup, VolunteerRef volunteer) {
        return new PersonLine(
                signup.id(),
                signup.personId(),
                volunteer == null ? "–" : volunteer.name(),
                volunteer == null ? "" : volunteer.number(),
                signup.state().name(),
                signup.position());
    }
}
