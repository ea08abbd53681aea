package org.wushe.volunteering.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.people.People;
import org.wushe.people.consents.ConsentPurpose;
import org.wushe.signup.Eligibility;
import org.wushe.signup.SlotView;
import org.wushe.signup.WhyNot;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.Volunteers;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;
import org.wushe.volunteering.skills.Skills;

/**
 * Who may take a shift: a registered volunteer, with the skill where one is asked for, of the age,
 * with the guardian's consent under eighteen and not where there is danger (Regulations on
 * Volunteer Service, art. 15 and 16).
 */
@ApplicationScoped
class ShiftEligibility implements Eligibility {

    static final String KIND = "shift";
    private static final int ADULT_FROM = 18;

    private final People people;
    private final Volunteers volunteers;
    private final Skills skills;
    private final Projects projects;
    private final CurrentCommunity community;

    ShiftEligibility(
            People people,
            Volunteers volunteers,
            Skills skills,
            Projects projects,
            CurrentCommunity community) {
        this.people = people;
        this.volunteers = volunteers;
        this.skills = skills;
        this.projects = projects;
        this.community = community;
    }

    @Override
    public String ownerKind() {
        return KIND;
    }

    @Override
    public Map<UUID, WhyNot> whyNot(UUID personId, List<SlotView> slots) {
        Map<UUID, Post> posts =
                Post.<Post>list("id in ?1", slots.stream().map(slot -> slot.owner().id()).toList())
                        .stream()
                        .collect(Collectors.toMap(post -> post.id, Function.identity()));
        Map<UUID, ProjectRef> theirs =
                projects.of(
                        posts.values().stream().map(post -> post.projectId).distinct().toList());
        Optional<VolunteerRef> volunteer = people.memberOf(personId).flatMap(volunteers::active);
        Integer age = people.find(personId).age();
        boolean minor = age == null || age < ADULT_FROM;
        boolean consented = !minor || people.consents(personId, ConsentPurpose.MINOR_VOLUNTEER);
        Map<UUID, WhyNot> reasons = new HashMap<>();
        for (SlotView slot : slots) {
            Post post = posts.get(slot.owner().id());
            Person person = new Person(volunteer, age, minor, consented);
            whyNot(person, post, theirs.get(post.projectId), slot)
                    .ifPresent(reason -> reasons.put(slot.id(), reason));
        }
        return reasons;
    }

    /** The first thing that stands in the way, the most general before the special. */
    private Optional<WhyNot> whyNot(Person person, Post post, ProjectRef project, SlotView slot) {
        if (person.volunteer.isEmpty()) {
            return reason("volunteering", "not_registered");
        }
        if (!project.taking()) {
            return reason("projects", "not_taking");
        }
        if (person.minor && (post.risky || project.dangerous())) {
            return reason("projects", "adults_only");
        }
        if (!person.consented) {
            return reason("projects", "guardian_needed");
        }
        int least = Math.max(years(post.minAge), years(project.minAge()));
        if (person.age != null && person.age < least) {
            return Optional.of(WhyNot.tooYoung(least));
        }
        return post.skill == null || isSkilled(person.volunteer.get(), post.skill, slot)
                ? Optional.empty()
                : Optional.of(WhyNot.notQualified(skills.name(post.skill)));
    }

    /** On the day of the shift, so that what expires before does not count. */
    private boolean isSkilled(VolunteerRef volunteer, String skill, SlotView slot) {
        LocalDate day =
                LocalDate.ofInstant(slot.times().startsAt(), community.get().bundle().zone());
        return skills.of(volunteer.memberId(), day).contains(skill);
    }

    private static int years(Integer age) {
        return age == null ? 0 : age;
    }

    private static Optional<WhyNot> reason(String bundle, String key) {
        return Optional.of(WhyNot.of(bundle, key));
    }

    private record Person(
            Optional<VolunteerRef> volunteer, Integer age, boolean minor, boolean consented) {}
}
