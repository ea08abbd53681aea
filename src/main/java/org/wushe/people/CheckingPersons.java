package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.people.consents.ConsentMeans;
import org.wushe.shared.IdNumber;
import org.wushe.tenancy.Today;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** Looks over what the desk typed about a person, before anything is kept. */
@ApplicationScoped
class CheckingPersons {

    private static final String BUNDLE = "people";

    private final Forms forms;
    private final Wording wording;
    private final Memberships memberships;
    private final PersonSeal seal;
    private final Today today;

    CheckingPersons(
            Forms forms, Wording wording, Memberships memberships, PersonSeal seal, Today today) {
        this.forms = forms;
        this.wording = wording;
        this.memberships = memberships;
        this.seal = seal;
        this.today = today;
    }

    /**
     * @param own the record it is about, null for a new one
     * @param consented whether the guardian's consent for a child holds already
     */
    FormErrors check(PersonForm form, UUID own, boolean consented, Actor actor) {
        FormErrors errors = forms.check(form, BUNDLE);
        checkIdNumber(form, own, errors);
        checkBirthDate(form, errors);
        checkOwnPhone(form, own, actor, errors);
        if (!errors.isAny()) {
            checkChild(form, consented, errors);
        }
        return errors;
    }

    /** A person who has this id number already in another record that counts. */
    Optional<Person> holderOf(String idNumber, UUID own) {
        byte[] hash = seal.hash(idNumber);
        return hash == null
                ? Optional.empty()
                : Person.<Person>list("idNumberHash", hash).stream()
                        .map(Person::current)
                        .filter(person -> !person.id.equals(own))
                        .findFirst();
    }

    /** The record of whoever is reached under this phone by this name. */
    Optional<Person> reachedBy(PersonForm form) {
        byte[] hash = seal.hash(form.phone);
        return hash == null
                ? Optional.empty()
                : Person.<Person>find("phoneHash = ?1 and name = ?2", hash, form.name)
                        .firstResultOptional()
                        .map(Person::current);
    }

    private void checkIdNumber(PersonForm form, UUID own, FormErrors errors) {
        if (form.idNumber.isEmpty()) {
            return;
        }
        IdNumber.Fault fault = IdNumber.faultOf(form.idNumber);
        if (fault != IdNumber.Fault.VALID) {
            say(errors, "idNumber", "id_number_" + fault);
        } else if (new IdNumber(form.idNumber).birth().isAfter(today.date())) {
            say(errors, "idNumber", "id_number_BIRTH");
        } else if (holderOf(form.idNumber, own).isPresent()) {
            say(errors, "idNumber", "id_number_known");
        }
    }

    private void checkBirthDate(PersonForm form, FormErrors errors) {
        if (form.birthDate.isEmpty()) {
            return;
        }
        if (!TypedDate.isUntil(form.birthDate, today.date())) {
            say(errors, "birthDate", "birth_date_unfit");
        } else if (errors.of("idNumber") == null
                && !form.idNumber.isEmpty()
                && !form.birthDate.equals(new IdNumber(form.idNumber).birth().toString())) {
            say(errors, "birthDate", "birth_date_differs");
        }
    }

    /** A browser fills in the numbers of whoever sits before it. */
    private void checkOwnPhone(PersonForm form, UUID own, Actor actor, FormErrors errors) {
        boolean herself =
                Person.ofMember(actor.memberId())
                        .filter(person -> person.current().id.equals(own))
                        .isPresent();
        if (!herself
                && !form.phone.isEmpty()
                && form.phone.equals(memberships.profile(actor.memberId()).phone())) {
            say(errors, "phone", "phone_yours");
        }
    }

    private void checkChild(PersonForm form, boolean consented, FormErrors errors) {
        LocalDate day = today.date();
        boolean child = form.facts(PersonFacts.NONE, day).isChildOn(day);
        if (child && form.guardianName.isEmpty()) {
            say(errors, "guardianName", "guardian_blank");
        }
        boolean told = !form.consentMeans.isEmpty();
        if (told && !isMeans(form.consentMeans)) {
            say(errors, "consentMeans", "consent_means_blank");
        }
        if (told && !TypedDate.isUntil(form.consentOn, day)) {
            say(errors, "consentOn", "consent_on_unfit");
        }
        if (child && !told && !consented) {
            say(errors, "consentMeans", "child_consent_blank");
        }
    }

    private static boolean isMeans(String typed) {
        for (ConsentMeans means : ConsentMeans.values()) {
            if (means.name().equals(typed)) {
                return true;
            }
        }
        return false;
    }

    private void say(FormErrors errors, String field, String key) {
        errors.add(field, wording.say(BUNDLE, key));
    }
}
