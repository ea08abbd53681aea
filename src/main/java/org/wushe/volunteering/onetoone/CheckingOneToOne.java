package org.wushe.volunteering.onetoone;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.people.People;
import org.wushe.people.PersonDetails;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.volunteering.Volunteers;
import org.wushe.volunteering.duty.PartyMembers;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** Looks over what is typed about a one-to-one help before it is kept (E7-05). */
@ApplicationScoped
class CheckingOneToOne {

    private static final String BUNDLE = "onetoone";
    private static final int AHEAD = 92;
    private static final int CONSENT_OLD = 92;

    private final People people;
    private final Memberships memberships;
    private final Volunteers volunteers;
    private final PartyMembers party;
    private final Today today;
    private final Forms forms;
    private final Wording wording;

    CheckingOneToOne(
            People people,
            Memberships memberships,
            Volunteers volunteers,
            PartyMembers party,
            Today today,
            Forms forms,
            Wording wording) {
        this.people = people;
        this.memberships = memberships;
        this.volunteers = volunteers;
        this.party = party;
        this.today = today;
        this.forms = forms;
        this.wording = wording;
    }

    FormErrors check(ProposalForm form, Actor by) {
        FormErrors errors = forms.check(form, BUNDLE);
        if (form.elderId() == null) {
            requireText(errors, "name", form.name, "name_blank");
            requireText(errors, "phone", form.phone, "phone_blank");
        }
        if (errors.of("helper") == null) {
            checkHelper(form.helper, by, errors);
        }
        if (form.rhythm() == null) {
            say(errors, "rhythm", "rhythm_blank");
        } else if (form.rhythm() == Rhythm.DAYS && !OneToOneNorms.isDays(form.everyDays)) {
            say(errors, "everyDays", "every_days_unfit");
        }
        LocalDate now = today.date();
        if (day(form.firstOn)
                .filter(on -> !on.isBefore(now) && !on.isAfter(now.plusDays(AHEAD)))
                .isEmpty()) {
            say(errors, "firstOn", "first_unfit");
        }
        return errors;
    }

    /** Whoever proposes does not help herself: what the helper does needs somebody who looks. */
    private void checkHelper(String number, Actor by, FormErrors errors) {
        Optional<UUID> helper = helper(number);
        if (helper.isEmpty()) {
            say(errors, "helper", "helper_unknown");
        } else if (helper.get().equals(by.memberId())) {
            say(errors, "helper", "helper_yourself");
        }
    }

    /** What stands in the way between these two; call while the elder's record is held. */
    FormErrors checkElder(UUID elder, UUID helper) {
        FormErrors errors = FormErrors.none();
        if (isElder(elder, helper)) {
            say(errors, "helper", "helper_herself");
        }
        OneToOneHelp.liveOf(people.records(elder))
                .ifPresent(
                        help ->
                                errors.add(
                                        "name", wording.say(BUNDLE, "elder_helped", help.number)));
        return errors;
    }

    FormErrors checkHandover(OneToOneHelp help, DeskForm form) {
        FormErrors errors = forms.check(form, BUNDLE);
        Optional<UUID> next = helper(form.helper);
        if (next.isEmpty()) {
            say(errors, "helper", "helper_unknown");
        } else if (next.get().equals(help.inCharge)) {
            say(errors, "helper", "helper_in_charge");
        } else if (next.get().equals(help.helperId) || next.get().equals(help.askedId)) {
            say(errors, "helper", "helper_already");
        } else if (isElder(help.elderId, next.get())) {
            say(errors, "helper", "helper_herself");
        }
        requireText(errors, "why", form.why, "why_blank");
        return errors;
    }

    FormErrors checkConsent(OneToOneHelp help, DeskForm form) {
        FormErrors errors = forms.check(form, BUNDLE);
        LocalDate now = today.date();
        if (day(form.day)
                .filter(on -> !on.isAfter(now) && !on.isBefore(now.minusDays(CONSENT_OLD)))
                .isEmpty()) {
            say(errors, "day", "consent_day_unfit");
        }
        if (form.means() == null) {
            say(errors, "means", "means_blank");
        }
        requireText(errors, "witness", form.witness, "witness_blank");
        if (namesOfHelpers(help).contains(form.witness)) {
            say(errors, "witness", "witness_helper");
        }
        return errors;
    }

    private List<String> namesOfHelpers(OneToOneHelp help) {
        List<UUID> helpers =
                Stream.of(help.helperId, help.askedId).filter(one -> one != null).toList();
        return Stream.concat(
                        memberships.names(helpers).values().stream(),
                        helpers.stream()
                                .flatMap(one -> volunteers.once(one).stream())
                                .map(VolunteerRef::name))
                .toList();
    }

    FormErrors checkEnd(DeskForm form) {
        FormErrors errors = forms.check(form, BUNDLE);
        if (form.reason() == null) {
            say(errors, "reason", "reason_blank");
        } else if (form.reason() == EndReason.OTHER) {
            requireText(errors, "note", form.note, "end_note_blank");
        }
        return errors;
    }

    /** Neither yes nor no is no answer: nothing begins or ends by it. */
    FormErrors checkAnswer(OwnForm form) {
        FormErrors errors = forms.check(form, BUNDLE);
        if (!form.isYes() && !form.isNo()) {
            say(errors, "decision", "decision_blank");
        }
        return errors;
    }

    FormErrors checkVisit(OneToOneHelp help, OwnForm form) {
        FormErrors errors = forms.check(form, BUNDLE);
        Optional<LocalDate> on = day(form.day);
        if (on.isEmpty()) {
            say(errors, "day", "visit_day_blank");
        } else if (on.get().isAfter(today.date())) {
            say(errors, "day", "visit_future");
        } else if (on.get().isBefore(help.visitsFrom())) {
            say(errors, "day", "visit_early");
        } else if (OneToOneVisit.isNoted(help.id, on.get(), form.isMet())) {
            say(errors, "day", "visit_twice");
        }
        if (!form.isMet() && !form.isNotMet()) {
            say(errors, "met", "met_blank");
        }
        if (form.isNeeds()) {
            requireText(errors, "note", form.note, "needs_note_blank");
        }
        return errors;
    }

    /** The elder the form names; whoever is not known yet is entered for her. */
    UUID elder(ProposalForm form, Actor by) {
        return form.elderId() == null
                ? people.ofResident(new PersonDetails(form.name, form.phone, null, null, null), by)
                : people.current(form.elderId());
    }

    /** By the number of an active volunteer, or of a Party member's confirmed report-in. */
    Optional<UUID> helper(String number) {
        return volunteers
                .ofNumber(number)
                .map(VolunteerRef::memberId)
                .or(() -> party.ofNumber(number, today.date()));
    }

    /** Whether she may help today; asked again when she answers. */
    boolean isFit(UUID member) {
        return volunteers.active(member).isPresent()
                || !party.among(List.of(member), today.date()).isEmpty();
    }

    private boolean isElder(UUID elder, UUID member) {
        return people.memberOf(elder).filter(member::equals).isPresent();
    }

    private void requireText(FormErrors errors, String field, String typed, String key) {
        if (typed.isEmpty()) {
            say(errors, field, key);
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
        errors.add(field, wording.say(BUNDLE, key));
    }
}
