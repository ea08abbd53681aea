package org.wushe.volunteering.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.signup.SlotState;
import org.wushe.signup.SlotView;
import org.wushe.signup.calendar.Happening;
import org.wushe.signup.calendar.Happenings;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;
import org.wushe.web.Wording;

/** Shifts of projects everybody sees, in the community's calendar. */
@ApplicationScoped
class ShiftHappenings implements Happenings {

    private final Projects projects;
    private final Wording wording;

    ShiftHappenings(Projects projects, Wording wording) {
        this.projects = projects;
        this.wording = wording;
    }

    @Override
    public String kind() {
        return ShiftEligibility.KIND;
    }

    @Override
    public String name() {
        return wording.say("projects", "list_title");
    }

    @Override
    public List<Happening> among(List<SlotView> found, LocalDate first, LocalDate after) {
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
                .filter(slot -> theirs.get(posts.get(slot.owner().id()).projectId).open())
                .map(ShiftHappenings::happening)
                .toList();
    }

    private static Happening happening(SlotView slot) {
        return new Happening(
                slot.label().title(),
                slot.label().place(),
                slot.times().startsAt(),
                slot.times().endsAt(),
                slot.label().path(),
                slot.state() == SlotState.CALLED_OFF);
    }
}
