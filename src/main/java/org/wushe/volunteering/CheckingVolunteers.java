package org.wushe.volunteering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.people.People;
import org.wushe.people.consents.ConsentPurpose;
import org.wushe.shared.IdNumber;
import org.wushe.tenancy.Today;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** Looks over what somebody tells who wants to be a volunteer, before anything is kept. */
@ApplicationScoped
class CheckingVolunteers {

    /** Full age (Civil Code, art. 17). */
    private static final int ADULT_FROM = 18;

    private final People people;
    private final Today today;
    private final Forms forms;
    private final Wording wording;

    CheckingVolunteers(People people, Today today, Forms forms, Wording wording) {
        this.people = people;
        this.today = today;
        this.forms = forms;
        this.wording = wording;
    }

    /** Whether her record says who she is by law. */
    boolean isIdentified(UUID memberId) {
        return people.ofMember(memberId)
                .filter(id -> !people.find(id).maskedIdNumber().isEmpty())
                .isPresent();
    }

    /**
     * @param registered whether it is an edit, which asks neither id number nor agreement again
     */
    FormErrors check(VolunteerForm form, boolean registered, Actor her) {
        FormErrors errors = forms.check(form, "volunteering");
        if (form.times().isEmpty()) {
            say(errors, "times", "times_blank");
        }
        if (!registered) {
            checkIdNumber(form, her, errors);
            if (!form.isAgreed()) {
                say(errors, "agreed", "agreed_blank");
            }
        }
        return errors;
    }

    private void checkIdNumber(VolunteerForm form, Actor her, FormErrors errors) {
        Optional<UUID> person = people.ofMember(her.memberId());
        if (isIdentified(her.memberId())) {
            checkAge(people.find(person.orElseThrow()).age(), person, errors);
            return;
        }
        IdNumber.Fault fault = IdNumber.faultOf(form.idNumber);
        if (form.idNumber.isEmpty()) {
            say(errors, "idNumber", "id_number_blank");
        } else if (fault != IdNumber.Fault.VALID) {
            errors.add("idNumber", wording.say("people", "id_number_" + fault));
        } else if (people.isOthersIdNumber(form.idNumber, her.memberId())) {
            say(errors, "idNumber", "id_number_others");
        } else {
            checkAge(new IdNumber(form.idNumber).ageOn(today.date()), person, errors);
        }
    }

    private void checkAge(Integer age, Optional<UUID> person, FormErrors errors) {
        boolean minor = age == null || age < ADULT_FROM;
        if (minor && person.filter(this::isConsented).isEmpty()) {
            say(errors, "agreed", "guardian_first");
        }
    }

    private boolean isConsented(UUID person) {
        return people.consents(person, ConsentPurpose.MINOR_VOLUNTEER);
    }

    private void say(FormErrors errors, String field, String key) {
        errors.add(field, wording.say("volunteering", key));
    }
}
