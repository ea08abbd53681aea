package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.people.People;
import org.wushe.people.PersonContact;
import org.wushe.shared.Masks;
import org.wushe.web.FormErrors;
import org.wushe.web.Wording;

/** Looks a public text over before others read it: no number, door or name of the requester. */
@ApplicationScoped
class PublicTexts {

    private final People people;
    private final Wording wording;

    PublicTexts(People people, Wording wording) {
        this.people = people;
        this.wording = wording;
    }

    void check(Need need, PublicationForm form, FormErrors errors) {
        PersonContact person = people.contact(need.personId);
        check("publicTitle", form.publicTitle, person, errors);
        check("publicText", form.publicText, person, errors);
    }

    private void check(String field, String text, PersonContact person, FormErrors errors) {
        String problem =
                text.isEmpty()
                        ? "public_blank"
                        : Masks.leaks(text)
                                ? "public_leaks"
                                : Masks.namesDoor(text)
                                        ? "public_names_door"
                                        : names(text, person.name()) ? "public_names_person" : null;
        if (problem != null) {
            errors.add(field, wording.say("needs", problem));
        }
    }

    private static boolean names(String text, String name) {
        return name != null && name.codePointCount(0, name.length()) > 1 && text.contains(name);
    }
}
