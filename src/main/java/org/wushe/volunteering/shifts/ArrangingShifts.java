package org.wushe.volunteering.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wushe.identity.Actor;
import org.wushe.signup.SlotLabel;
import org.wushe.signup.SlotOwner;
import org.wushe.signup.SlotPlan;
import org.wushe.signup.SlotSeats;
import org.wushe.signup.SlotTimes;
import org.wushe.signup.Slots;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.skills.Skills;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** A project gets its posts, and each post its shifts. */
@ApplicationScoped
class ArrangingShifts {

    private final Slots slots;
    private final Skills skills;
    private final Tasks tasks;
    private final CurrentCommunity community;
    private final Forms forms;
    private final Wording wording;
    private final Event<PostAdded> added;
    private final Clock clock;

    ArrangingShifts(
            Slots slots,
            Skills skills,
            Tasks tasks,
            CurrentCommunity community,
            Forms forms,
            Wording wording,
            Event<PostAdded> added,
            Clock clock) {
        this.slots = slots;
        this.skills = skills;
        this.tasks = tasks;
        this.community = community;
        this.forms = forms;
        this.wording = wording;
        this.added = added;
        this.clock = clock;
    }

    List<PostRow> posts(ProjectRef project) {
        return Post.of(project.id()).stream()
                .map(
                        post ->
                                PostRow.of(
                                        post,
                                        tasks.name(post.kind),
                                        post.skill == null ? null : skills.name(post.skill)))
                .toList();
    }

    FormErrors check(PostForm form) {
        FormErrors errors = forms.check(form, "projects");
        boolean known =
                form.skill.isEmpty()
                        || community.get().bundle().volunteering().skills().stream()
                                .anyMatch(skill -> skill.code().equals(form.skill));
        if (!known) {
            say(errors, "skill", "skill_unknown");
        }
        if (!form.kind.isEmpty() && !tasks.isKnown(form.kind)) {
            errors.add("kind", wording.say("duty", "kind_unknown"));
        }
        return errors;
    }

    void post(ProjectRef project, PostForm form, Actor by) {
        Post post = form.in(project.id());
        post.persist();
        added.fire(new PostAdded(project.number(), post.id, by, clock.instant()));
    }

    FormErrors check(ProjectRef project, ShiftForm form) {
        FormErrors errors = forms.check(form, "projects");
        if (post(project, form).isEmpty()) {
            say(errors, "post", "post_blank");
        }
        if (form.at(form.from) == null) {
            say(errors, "from", "time_unfit");
        }
        if (form.at(form.to) == null) {
            say(errors, "to", "time_unfit");
        }
        return errors;
    }

    /** Whoever cannot come says so as many hours before as the project asks. */
    void open(ProjectRef project, ShiftForm form, Actor actor) {
        Post post = post(project, form).orElseThrow();
        SlotTimes usual = slots.times(form.at(form.from), form.at(form.to));
        SlotTimes times =
                new SlotTimes(
                        usual.startsAt(),
                        usual.endsAt(),
                        null,
                        usual.startsAt(),
                        usual.startsAt().minus(Duration.ofHours(project.cancelHours())),
                        usual.startsAt());
        slots.open(
                new SlotPlan(
                        new SlotOwner(ShiftEligibility.KIND, post.id),
                        new SlotLabel(
                                project.title() + " · " + post.name,
                                form.place,
                                "/projects/" + project.number() + "/shifts"),
                        times,
                        SlotSeats.of(Integer.parseInt(form.seats)),
                        project.leaderId(),
                        false),
                actor);
    }

    private static Optional<Post> post(ProjectRef project, ShiftForm form) {
        return Post.of(project.id()).stream()
                .filter(post -> post.id.toString().equals(form.post))
                .findFirst();
    }

    private void say(FormErrors errors, String field, String key) {
        errors.add(field, wording.say("projects", key));
    }
}
