package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.Named;
import org.wushe.people.mandates.MandateForm;
import org.wushe.tenancy.Today;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** Looks over a mandate before it is kept, and finds out who is meant as its holder. */
@ApplicationScoped
class CheckingMandates {

    private static final String BUNDLE = "people";

    private final Forms forms;
    private final Wording wording;
    private final Memberships memberships;
    private final Today today;

    CheckingMandates(Forms forms, Wording wording, Memberships memberships, Today today) {
        this.forms = forms;
        this.wording = wording;
        this.memberships = memberships;
        this.today = today;
    }

    FormErrors check(MandateForm form, Found found) {
        FormErrors errors = forms.check(form, BUNDLE);
        if (found.holder().isEmpty() && errors.of("who") == null) {
            errors.add("holder", wording.say(BUNDLE, whyNobody(form, found)));
        }
        Optional<LocalDate> from = TypedDate.of(form.getFrom());
        Optional<LocalDate> until = TypedDate.of(form.getUntil());
        if (from.isEmpty()) {
            errors.add("from", wording.say(BUNDLE, "mandate_from_blank"));
        }
        if (until.isEmpty()) {
            errors.add("until", wording.say(BUNDLE, "mandate_until_blank"));
        } else if (until.get().isBefore(from.orElse(LocalDate.MIN))
                || until.get().isBefore(today.date())) {
            errors.add("until", wording.say(BUNDLE, "mandate_until_past"));
        }
        return errors;
    }

    private static String whyNobody(MandateForm form, Found found) {
        if (form.getHolder().isEmpty()) {
            return "mandate_holder_blank";
        }
        return found.namesakes().isEmpty() ? "mandate_holder_unknown" : "mandate_holder_several";
    }

    /** The one who writes it down, or the member of the typed name. */
    Found holder(MandateForm form, Actor actor) {
        if (form.getWho().equals("me")) {
            return new Found(Optional.of(actor.memberId()), List.of());
        }
        List<Named> namesakes =
                form.getHolder().isEmpty() ? List.of() : memberships.named(form.getHolder());
        Optional<UUID> chosen =
                namesakes.stream()
                        .map(Named::id)
                        .filter(
                                id ->
                                        namesakes.size() == 1
                                                || id.toString().equals(form.getHolderId()))
                        .findFirst();
        return new Found(chosen, namesakes);
    }

    /**
     * Who is meant.
     *
     * @param namesakes the members of the typed name
     */
    record Found(Optional<UUID> holder, List<Named> namesakes) {}
}
