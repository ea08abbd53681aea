package org.wushe.volunteering.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.signup.Signups;
import org.wushe.signup.SlotView;
import org.wushe.signup.Slots;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;

/** The shifts to which somebody did not come (domain row E7-02). Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MissedShifts {

    private final Signups signups;
    private final Slots slots;
    private final Projects projects;

    MissedShifts(Signups signups, Slots slots, Projects projects) {
        this.signups = signups;
        this.slots = slots;
        this.projects = projects;
    }

    /** Of those that began in the span, in the order of time. */
    public List<MissedShift> between(Instant from, Instant until) {
        Map<UUID, Long> missed = signups.noShows(ShiftEligibility.KIND, from, until);
        List<SlotView> found = slots.of(missed.keySet());
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, Post> posts =
                Post.<Post>list("id in ?1", found.stream().map(slot -> slot.owner().id()).toList())
                        .stream()
                        .collect(Collectors.toMap(post -> post.id, Function.identity()));
        Map<UUID, ProjectRef> theirs =
                projects.of(
                        posts.values().stream().map(post -> post.projectId).distinct().toList());
        return found.stream()
                .map(
                        slot -> {
                            Post post = posts.get(slot.owner().id());
                            return line(
                                    slot, post, theirs.get(post.projectId), missed.get(slot.id()));
                        })
                .toList();
    }

    private static MissedShift line(SlotView slot, Post post, ProjectRef project, long people) {
        return new MissedShift(
                slot.id(),
                project.number(),
                slot.label().title(),
                post.kind,
                slot.times().startsAt(),
                slot.times().endsAt(),
                people);
    }
}
