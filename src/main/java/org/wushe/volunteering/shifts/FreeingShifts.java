package org.wushe.volunteering.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.signup.SignupState;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.signup.SlotState;
import org.wushe.signup.SlotView;
import org.wushe.signup.Slots;
import org.wushe.volunteering.VolunteerMoved;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.VolunteerStep;
import org.wushe.volunteering.Volunteers;
import org.wushe.volunteering.projects.ProjectMoved;
import org.wushe.volunteering.projects.ProjectStep;
import org.wushe.web.Wording;

/**
 * What becomes of shifts when a project is cancelled or a volunteer leaves: those who signed up are
 * told, seats go to those who wait. Part of the transaction of that step.
 */
@ApplicationScoped
class FreeingShifts {

    private static final Set<SignupState> HERS =
            EnumSet.of(
                    SignupState.REQUESTED,
                    SignupState.WAITING,
                    SignupState.OFFERED,
                    SignupState.CONFIRMED,
                    SignupState.ASKED_AGAIN);

    private final Slots slots;
    private final Signups signups;
    private final Volunteers volunteers;
    private final Wording wording;
    private final Clock clock;

    FreeingShifts(
            Slots slots, Signups signups, Volunteers volunteers, Wording wording, Clock clock) {
        this.slots = slots;
        this.signups = signups;
        this.volunteers = volunteers;
        this.wording = wording;
        this.clock = clock;
    }

    void callOff(@Observes ProjectMoved moved) {
        if (moved.step() != ProjectStep.CANCELLED) {
            return;
        }
        List<UUID> posts = Post.of(moved.projectId()).stream().map(post -> post.id).toList();
        inOrder(posts.isEmpty() ? List.of() : slots.of(ShiftEligibility.KIND, posts)).stream()
                .filter(slot -> slot.state() != SlotState.CALLED_OFF)
                .filter(slot -> slot.times().startsAt().isAfter(clock.instant()))
                .forEach(slot -> slots.callOff(slot.id(), moved.note(), moved.actor()));
    }

    /** What has begun stays as it is. */
    void free(@Observes VolunteerMoved moved) {
        if (moved.step() != VolunteerStep.LEFT) {
            return;
        }
        VolunteerRef left = volunteers.of(List.of(moved.volunteerId())).get(moved.volunteerId());
        Map<UUID, SignupView> own =
                signups.ofPerson(left.personId(), clock.instant()).stream()
                        .filter(signup -> HERS.contains(signup.state()))
                        .filter(signup -> signup.startsAt().isAfter(clock.instant()))
                        .collect(Collectors.toMap(SignupView::slotId, Function.identity()));
        String why = wording.say("projects", "left_volunteers");
        inOrder(slots.of(own.keySet())).stream()
                .filter(slot -> slot.owner().kind().equals(ShiftEligibility.KIND))
                .map(slot -> own.get(slot.id()))
                .forEach(signup -> slots.remove(signup.id(), false, why, moved.actor()));
    }

    /** Of the ids, in which everybody takes slots. */
    private static List<SlotView> inOrder(List<SlotView> some) {
        return some.stream().sorted(Comparator.comparing(SlotView::id)).toList();
    }
}
