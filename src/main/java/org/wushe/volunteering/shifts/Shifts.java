package org.wushe.volunteering.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.people.People;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.signup.SlotView;
import org.wushe.signup.Slots;
import org.wushe.signup.WhyNot;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;
import org.wushe.volunteering.skills.Skills;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** The shifts of a project as their readers see them. Call inside a transaction. */
@ApplicationScoped
public class Shifts {

    private final Slots slots;
    private final Signups signups;
    private final Skills skills;
    private final Projects projects;
    private final Tasks tasks;
    private final People people;
    private final Wording wording;
    private final Clock clock;

    Shifts(
            Slots slots,
            Signups signups,
            Skills skills,
            Projects projects,
            Tasks tasks,
            People people,
            Wording wording,
            Clock clock) {
        this.slots = slots;
        this.signups = signups;
        this.skills = skills;
        this.projects = projects;
        this.tasks = tasks;
        this.people = people;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * Those that are not over, in the order of time.
     *
     * @param memberId who looks; null for a visitor
     */
    List<ShiftRow> coming(ProjectRef project, UUID memberId) {
        Map<UUID, Post> posts = posts(project);
        List<SlotView> coming =
                ofPosts(posts.keySet()).stream()
                        .filter(slot -> slot.times().endsAt().isAfter(clock.instant()))
                        .toList();
        Optional<UUID> person = memberId == null ? Optional.empty() : people.ofMember(memberId);
        Map<UUID, SignupView> own = person.map(this::own).orElse(Map.of());
        Map<UUID, WhyNot> whyNot =
                person.map(one -> signups.whyNot(coming.stream().map(SlotView::id).toList(), one))
                        .orElse(Map.of());
        return coming.stream()
                .map(slot -> row(slot, posts, 0, own.get(slot.id()), whyNot.get(slot.id())))
                .toList();
    }

    /** Where hands are missing in some projects: what begins before the end of the span. */
    public List<ShiftGap> gaps(Collection<ProjectRef> projects, Instant from, Instant to) {
        Map<UUID, ProjectRef> theirs =
                projects.stream().collect(Collectors.toMap(ProjectRef::id, Function.identity()));
        Map<UUID, Post> posts = posts(theirs.keySet());
        return slots.gaps(ShiftEligibility.KIND, posts.keySet(), from, to).stream()
                .map(
                        slot -> {
                            Post post = posts.get(slot.ownerId());
                            String skill = post.skill == null ? null : skills.name(post.skill);
                            return new ShiftGap(slot, theirs.get(post.projectId), post.name, skill);
                        })
                .toList();
    }

    /** Whether hands are missing in shifts of that span that one can still sign up for. */
    public boolean lack(Collection<ProjectRef> projects, Instant from, Instant to) {
        Set<UUID> posts = posts(projects.stream().map(ProjectRef::id).toList()).keySet();
        return slots.gaps(ShiftEligibility.KIND, posts, from, to).stream()
                .anyMatch(slot -> slot.gap() > 0 && slot.isTaking(clock.instant()));
    }

    private static Map<UUID, Post> posts(Collection<UUID> projectIds) {
        return projectIds.isEmpty()
                ? Map.of()
                : Post.<Post>list("projectId in ?1", projectIds).stream()
                        .collect(Collectors.toMap(post -> post.id, Function.identity()));
    }

    /** All of them, for whoever arranges them, with how many did not come. */
    List<ShiftRow> all(ProjectRef project) {
        Map<UUID, Post> posts = posts(project);
        List<SlotView> all = ofPosts(posts.keySet());
        Map<UUID, Long> noShows = signups.noShows(all.stream().map(SlotView::id).toList());
        return all.stream()
                .map(slot -> row(slot, posts, noShows.getOrDefault(slot.id(), 0L), null, null))
                .toList();
    }

    /**
     * @throws Missing if this is no shift of the project
     */
    SlotView of(ProjectRef project, UUID slotId) {
        return of(posts(project), slotId);
    }

    private SlotView of(Map<UUID, Post> posts, UUID slotId) {
        SlotView slot = slots.get(slotId);
        boolean its =
                slot.owner().kind().equals(ShiftEligibility.KIND)
                        && posts.containsKey(slot.owner().id());
        if (!its) {
            throw new Missing();
        }
        return slot;
    }

    /**
     * @throws Missing if this is no shift of the project
     */
    public ShiftRef get(ProjectRef project, UUID slotId) {
        Map<UUID, Post> posts = posts(project);
        SlotView slot = of(posts, slotId);
        Post post = posts.get(slot.owner().id());
        return new ShiftRef(slot, project, post.name, post.kind, post.partyDuty);
    }

    /**
     * @throws Missing if there is no such shift here
     */
    public ShiftRef get(UUID slotId) {
        Post post =
                Post.<Post>find("id = ?1", slots.get(slotId).owner().id())
                        .firstResultOptional()
                        .orElseThrow(Missing::new);
        return get(projects.of(List.of(post.projectId)).get(post.projectId), slotId);
    }

    ShiftRow row(ProjectRef project, SlotView slot) {
        return row(slot, posts(project), 0, null, null);
    }

    private List<SlotView> ofPosts(Collection<UUID> posts) {
        return posts.isEmpty() ? List.of() : slots.of(ShiftEligibility.KIND, posts);
    }

    private Map<UUID, SignupView> own(UUID person) {
        return signups.ofPerson(person, clock.instant()).stream()
                .collect(
                        Collectors.toMap(
                                SignupView::slotId, Function.identity(), (one, other) -> one));
    }

    private static Map<UUID, Post> posts(ProjectRef project) {
        return Post.of(project.id()).stream()
                .collect(Collectors.toMap(post -> post.id, Function.identity()));
    }

    private ShiftRow row(
            SlotView slot, Map<UUID, Post> posts, long noShows, SignupView own, WhyNot why) {
        Post post = posts.get(slot.owner().id());
        return ShiftRow.of(
                slot,
                post,
                new ShiftRow.Words(
                        tasks.name(post.kind),
                        tasks.help(post.kind),
                        post.skill == null ? null : skills.name(post.skill)),
                noShows,
                own,
                own != null || why == null
                        ? null
                        : wording.say(why.bundle(), why.key(), why.arguments().toArray()));
    }
}
