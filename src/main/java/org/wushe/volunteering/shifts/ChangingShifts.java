package org.wushe.volunteering.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.signup.SlotSeats;
import org.wushe.signup.SlotTimes;
import org.wushe.signup.SlotView;
import org.wushe.signup.Slots;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.volunteering.projects.ProjectRef;
import org.wushe.web.Conflict;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/**
 * A shift gets another time, place or number of seats. Whoever was to come is asked again by the
 * engine; nobody loses her seat by it.
 */
@ApplicationScoped
class ChangingShifts {

    private final Slots slots;
    private final ShiftPeople people;
    private final CurrentCommunity community;
    private final Forms forms;
    private final Wording wording;

    ChangingShifts(
            Slots slots,
            ShiftPeople people,
            CurrentCommunity community,
            Forms forms,
            Wording wording) {
        this.slots = slots;
        this.people = people;
        this.community = community;
        this.forms = forms;
        this.wording = wording;
    }

    /** The shift as it stands, to be changed. */
    ShiftForm form(SlotView slot) {
        LocalDateTime start = local(slot, false);
        ShiftForm form = new ShiftForm();
        form.shown = shown(slot);
        form.day = start.toLocalDate().toString();
        form.from = start.toLocalTime().toString();
        form.to = local(slot, true).toLocalTime().toString();
        form.seats = Integer.toString(slot.seats().capacity());
        form.place = slot.label().place();
        return form.tidy();
    }

    private LocalDateTime local(SlotView slot, boolean end) {
        return LocalDateTime.ofInstant(
                end ? slot.times().endsAt() : slot.times().startsAt(),
                community.get().bundle().zone());
    }

    /** Equal as long as nobody changed what the form shows. */
    static String shown(SlotView slot) {
        return slot.times().startsAt().getEpochSecond()
                + "-"
                + slot.times().endsAt().getEpochSecond()
                + "-"
                + slot.seats().capacity()
                + "-"
                + slot.label().place().hashCode();
    }

    /**
     * @throws Conflict if somebody else changed it meanwhile
     */
    FormErrors check(SlotView slot, ShiftForm form) {
        FormErrors errors = forms.check(form, "projects");
        if (form.at(form.from) == null) {
            errors.add("from", wording.say("projects", "time_unfit"));
        }
        if (form.at(form.to) == null) {
            errors.add("to", wording.say("projects", "time_unfit"));
        }
        if (!errors.isAny() && !form.shown.equals(shown(slot))) {
            throw new Conflict("projects", "shift_changed");
        }
        return errors;
    }

    /** Fewer seats than are given away there cannot be; whose they are is said by name. */
    FormErrors checkSeats(SlotView slot, ShiftForm form) {
        FormErrors errors = check(slot, form);
        if (!errors.isAny() && Integer.parseInt(form.seats) < slot.taken()) {
            String names =
                    people.of(slot).stream()
                            .filter(one -> one.position() == null)
                            .map(PersonLine::name)
                            .collect(Collectors.joining(" / "));
            errors.add("seats", wording.say("projects", "below_names", slot.taken(), names));
        }
        return errors;
    }

    void move(ProjectRef project, SlotView slot, ShiftForm form, Actor actor) {
        SlotTimes usual = slots.times(form.at(form.from), form.at(form.to));
        SlotTimes times =
                new SlotTimes(
                        usual.startsAt(),
                        usual.endsAt(),
                        null,
                        usual.startsAt(),
                        usual.startsAt().minus(Duration.ofHours(project.cancelHours())),
                        usual.startsAt());
        slots.reschedule(slot.id(), times, slot.label().movedTo(form.place), actor);
    }

    void resize(SlotView slot, ShiftForm form, Actor actor) {
        SlotSeats now = slot.seats();
        int capacity = Integer.parseInt(form.seats);
        slots.resize(
                slot.id(),
                new SlotSeats(capacity, now.minimum(), now.reserved(), now.waitingMax()),
                actor);
    }
}
