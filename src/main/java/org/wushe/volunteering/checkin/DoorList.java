package org.wushe.volunteering.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.Volunteers;
import org.wushe.volunteering.shifts.ShiftRef;

/** Who has a seat in a shift, by name, and who of them came. */
@ApplicationScoped
class DoorList {

    private final Signups signups;
    private final Volunteers volunteers;

    DoorList(Signups signups, Volunteers volunteers) {
        this.signups = signups;
        this.volunteers = volunteers;
    }

    List<Line> of(ShiftRef shift) {
        List<SignupView> all = signups.participants(shift.slot().id());
        Map<UUID, VolunteerRef> known =
                volunteers.ofPersons(all.stream().map(SignupView::personId).toList());
        List<ShiftMark> marks = ShiftMark.of(shift.slot().id());
        return all.stream()
                .map(one -> Line.of(one, known.get(one.personId()), Seen.of(one.id(), marks)))
                .toList();
    }
}
