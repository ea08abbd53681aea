package org.wushe.volunteering.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.identity.Role;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Numbers;
import org.wushe.tenancy.Today;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** A project is drafted, changed and laid before a second person. */
@ApplicationScoped
class PlanningProjects {

    private static final String NUMBER_KIND = "XM";
    private static final Set<Role> LEADERS =
            Set.of(Role.COORDINATOR, Role.SOCIAL_WORKER, Role.VOLUNTEER_LEADER, Role.ORGANISATION);

    private final Memberships memberships;
    private final CurrentCommunity community;
    private final Numbers numbers;
    private final Today today;
    private final Forms forms;
    private final Wording wording;
    private final ProjectStory story;
    private final Clock clock;

    PlanningProjects(
            Memberships memberships,
            CurrentCommunity community,
            Numbers numbers,
            Today today,
            Forms forms,
            Wording wording,
            ProjectStory story,
            Clock clock) {
        this.memberships = memberships;
        this.community = community;
        this.numbers = numbers;
        this.today = today;
        this.forms = forms;
        this.wording = wording;
        this.story = story;
        this.clock = clock;
    }

    /** Who may lead, each once, by name. */
    List<MemberRole> leaders() {
        Map<UUID, MemberRole> once = new LinkedHashMap<>();
        memberships.holding(LEADERS).forEach(one -> once.putIfAbsent(one.id(), one));
        return List.copyOf(once.values());
    }

    FormErrors check(ProjectForm form) {
        FormErrors errors = forms.check(form, "projects");
        boolean known =
                community.get().bundle().volunteering().categories().stream()
                        .anyMatch(kind -> kind.code().equals(form.category));
        if (!known) {
            say(errors, "category", "category_blank");
        }
        Optional<LocalDate> starts = day(form.startsOn);
        Optional<LocalDate> ends = day(form.endsOn);
        if (starts.isEmpty()) {
            say(errors, "startsOn", "starts_unfit");
        }
        if (ends.isEmpty()) {
            say(errors, "endsOn", "ends_unfit");
        } else if (ends.get().isBefore(starts.orElse(ends.get()))) {
            say(errors, "endsOn", "ends_before");
        } else if (ends.get().isBefore(today.date())) {
            say(errors, "endsOn", "ends_past");
        }
        if (leader(form).isEmpty()) {
            say(errors, "leader", "leader_blank");
        }
        return errors;
    }

    Project draft(ProjectForm form, Actor by) {
        Project project =
                Project.draft(
                        numbers.next(NUMBER_KIND, today.date().getYear()), by, clock.instant());
        plan(project, form);
        project.persist();
        story.tell(ProjectStep.DRAFTED, project, by, null);
        return project;
    }

    void change(Project project, ProjectForm form, Actor by) {
        plan(project, form);
        story.tell(ProjectStep.CHANGED, project, by, null);
    }

    void propose(Project project, Actor by) {
        project.propose(clock.instant());
        story.tell(ProjectStep.PROPOSED, project, by, null);
        story.tellReviewers(project);
    }

    private void plan(Project project, ProjectForm form) {
        MemberRole leader = leader(form).orElseThrow();
        project.plan(form.terms(), leader.id(), leader.name(), clock.instant());
    }

    private Optional<MemberRole> leader(ProjectForm form) {
        try {
            return memberships.holding(UUID.fromString(form.leader), LEADERS);
        } catch (IllegalArgumentException noMember) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() < 2200);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private void say(FormErrors errors, String field, String key) {
        errors.add(field, wording.say("projects", key));
    }
}
