package org.wushe.volunteering.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Role;
import org.wushe.needs.Linkages;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.Volunteers;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.volunteering.projects.Projects;
import org.wushe.volunteering.skills.Skills;
import org.wushe.web.Conflict;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/**
 * Looks over a pairing before it is kept: the worker holds the role now, the volunteer is
 * registered and can do something that was confirmed, the matter still goes on (E6-19).
 */
@ApplicationScoped
class CheckingPairings {

    private static final String BUNDLE = "pairing";

    private final Memberships memberships;
    private final Volunteers volunteers;
    private final Skills skills;
    private final Linkages linkages;
    private final Projects projects;
    private final Today today;
    private final Forms forms;
    private final Wording wording;

    CheckingPairings(
            Memberships memberships,
            Volunteers volunteers,
            Skills skills,
            Linkages linkages,
            Projects projects,
            Today today,
            Forms forms,
            Wording wording) {
        this.memberships = memberships;
        this.volunteers = volunteers;
        this.skills = skills;
        this.linkages = linkages;
        this.projects = projects;
        this.today = today;
        this.forms = forms;
        this.wording = wording;
    }

    FormErrors check(PairingForm form, Actor by) {
        FormErrors errors = forms.check(form, BUNDLE);
        Optional<UUID> worker = worker(form, by);
        if (worker.isEmpty()) {
            say(errors, "worker", "worker_blank");
        } else if (isFull(worker.get())) {
            errors.add("worker", wording.say(BUNDLE, "load_full", most()));
        }
        if (errors.of("volunteer") == null) {
            checkVolunteer(form, worker, errors);
        }
        if (errors.of("matter") == null && matter(form).isEmpty()) {
            say(errors, "matter", "matter_unknown");
        }
        checkDays(form, errors);
        return errors;
    }

    private void checkVolunteer(PairingForm form, Optional<UUID> worker, FormErrors errors) {
        Optional<VolunteerRef> volunteer = volunteers.ofNumber(form.volunteer);
        if (volunteer.isEmpty()) {
            say(errors, "volunteer", "volunteer_unknown");
        } else if (worker.filter(volunteer.get().memberId()::equals).isPresent()) {
            say(errors, "volunteer", "volunteer_herself");
        } else if (!isTrained(volunteer.get().memberId())) {
            say(errors, "volunteer", "volunteer_untrained");
        } else if (worker.isPresent()
                && Pairing.isLive(worker.get(), volunteer.get().id(), form.matter)) {
            say(errors, "volunteer", "paired_already");
        }
    }

    /** An answer is yes or no; nothing else counts as one. */
    FormErrors checkAnswer(AnswerForm form) {
        FormErrors errors = forms.check(form, BUNDLE);
        if (!form.isDecided()) {
            say(errors, "decision", "decision_blank");
        }
        return errors;
    }

    /**
     * What holds only while nobody else proposes; asked again under the number's lock.
     *
     * @throws Conflict if another came first
     */
    void requireRoom(UUID worker, UUID volunteer, String matter) {
        if (isFull(worker)) {
            throw new Conflict(BUNDLE, "load_full", most());
        }
        if (Pairing.isLive(worker, volunteer, matter)) {
            throw new Conflict(BUNDLE, "paired_already");
        }
    }

    private boolean isFull(UUID worker) {
        return Pairing.load(worker, today.date()) >= most();
    }

    private int most() {
        return PairingNorms.of(today.getPolicy().norms()).most();
    }

    private void checkDays(PairingForm form, FormErrors errors) {
        Optional<LocalDate> from = day(form.from);
        Optional<LocalDate> to = day(form.to);
        if (from.isEmpty()) {
            say(errors, "from", "day_unfit");
        }
        if (to.isEmpty()) {
            say(errors, "to", "day_unfit");
        } else if (to.get().isBefore(from.orElse(to.get()))) {
            say(errors, "to", "to_before");
        } else if (to.get().isBefore(today.date())) {
            say(errors, "to", "to_past");
        }
    }

    /** Whom the form names as the worker, if she holds the role; a worker names herself. */
    Optional<UUID> worker(PairingForm form, Actor by) {
        try {
            UUID named = form.worker.isEmpty() ? by.memberId() : UUID.fromString(form.worker);
            return Optional.of(named).filter(this::isWorker);
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    Optional<Matter> matter(PairingForm form) {
        return matter(form.matter);
    }

    private Optional<Matter> matter(String number) {
        return linkages.find(number)
                .filter(need -> need.status().isOpen())
                .map(Matter::of)
                .or(() -> projects.find(number).filter(ProjectRef::taking).map(Matter::of));
    }

    /** Time has passed since it was proposed; what it takes is asked again. */
    void requireFit(Pairing pairing) {
        if (pairing.toOn.isBefore(today.date())) {
            throw new Conflict(BUNDLE, "over_already");
        }
        if (matter(pairing.matter).isEmpty()) {
            throw new Conflict(BUNDLE, "matter_over");
        }
        if (!isWorker(pairing.workerId)) {
            throw new Conflict(BUNDLE, "worker_gone");
        }
        if (volunteers.active(pairing.volunteerMemberId).isEmpty()
                || !isTrained(pairing.volunteerMemberId)) {
            throw new Conflict(BUNDLE, "volunteer_untrained");
        }
    }

    boolean isWorker(UUID member) {
        return memberships.holding(member, Set.of(Role.SOCIAL_WORKER)).isPresent();
    }

    /** She can do something that counts today; where a proof is asked for, the desk has seen it. */
    private boolean isTrained(UUID member) {
        return !skills.of(member, today.date()).isEmpty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() < 2200);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private void say(FormErrors errors, String field, String key) {
        errors.add(field, wording.say(BUNDLE, key));
    }
}
