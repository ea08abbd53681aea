package org.wushe.volunteering.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.signup.SlotState;
import org.wushe.signup.SlotView;
import org.wushe.signup.Slots;
import org.wushe.tenancy.CommunityBundle.Task;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;

/**
 * The coming shifts of duty posts of all projects (domain row E7-02): of a kind of duty, or marked
 * as a Party duty.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DutyShifts {

    private static final Duration AHEAD = Duration.ofDays(60);

    private final Slots slots;
    private final Projects projects;
    private final Tasks tasks;
    private final Clock clock;

    DutyShifts(Slots slots, Projects projects, Tasks tasks, Clock clock) {
        this.slots = slots;
        this.projects = projects;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * Those of the next sixty days, in the order of time.
     *
     * @param kind code of a duty; any duty if it is none
     */
    public List<DutyShift> coming(String kind) {
        Instant now = clock.instant();
        List<SlotView> ahead =
                slots.between(List.of(ShiftEligibility.KIND), now, now.plus(AHEAD)).stream()
                        .filter(slot -> slot.state() != SlotState.CALLED_OFF)
                        .toList();
        Map<UUID, Post> posts = duties(ahead, kind);
        Map<UUID, ProjectRef> theirs =
                projects.of(
                        posts.values().stream().map(post -> post.projectId).distinct().toList());
        return ahead.stream()
                .filter(slot -> posts.containsKey(slot.owner().id()))
                .filter(slot -> theirs.get(posts.get(slot.owner().id()).projectId).taking())
                .map(slot -> line(slot, posts.get(slot.owner().id()), theirs))
                .toList();
    }

    private Map<UUID, Post> duties(List<SlotView> ahead, String kind) {
        Set<String> codes = tasks.duties().stream().map(Task::code).collect(Collectors.toSet());
        List<UUID> owners = ahead.stream().map(slot -> slot.owner().id()).distinct().toList();
        if (owners.isEmpty()) {
            return Map.of();
        }
        return Post.<Post>list("id in ?1 and (kind is not null or partyDuty)", owners).stream()
                .filter(post -> post.partyDuty || codes.contains(post.kind))
                .filter(post -> !codes.contains(kind) || kind.equals(post.kind))
                .collect(Collectors.toMap(post -> post.id, Function.identity()));
    }

    private DutyShift line(SlotView slot, Post post, Map<UUID, ProjectRef> projects) {
        return new DutyShift(
                slot.id(),
                tasks.name(post.kind),
                post.name,
                post.partyDuty,
                projects.get(post.projectId).number(),
                slot.label().place(),
                slot.times().startsAt(),
                slot.times().endsAt(),
                slot.taken(),
                slot.seats().capacity(),
                slot.isFull());
    }
}
