package org.wushe.volunteering.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** Looks over what somebody types about an emergency, before anything is kept. */
@ApplicationScoped
class CheckingEmergencies {

    private static final String BUNDLE = "emergency";

    private final CurrentCommunity community;
    private final Today today;
    private final Forms forms;
    private final Wording wording;
    private final Clock clock;

    CheckingEmergencies(
            CurrentCommunity community, Today today, Forms forms, Wording wording, Clock clock) {
        this.community = community;
        this.today = today;
        this.forms = forms;
        this.wording = wording;
        this.clock = clock;
    }

    FormErrors check(EmergencyForm form) {
        FormErrors errors = forms.check(form, BUNDLE);
        Optional<Instant> starts = time(form.starts);
        Instant earliest = clock.instant().minus(Duration.ofDays(most()));
        if (starts.isEmpty()) {
            say(errors, "starts", "time_unfit");
        } else if (starts.get().isBefore(earliest)) {
            errors.add("starts", wording.say(BUNDLE, "start_far", most()));
        }
        checkEnd(errors, "ends", form.ends, starts.orElse(Instant.MIN));
        return errors;
    }

    FormErrors checkExtension(Emergency emergency, TurnForm form) {
        FormErrors errors = checkReason(form);
        checkEnd(errors, "until", form.until, emergency.endsAt);
        return errors;
    }

    FormErrors checkReason(TurnForm form) {
        FormErrors errors = forms.check(form, BUNDLE);
        if (form.text.isEmpty()) {
            say(errors, "text", "reason_blank");
        }
        return errors;
    }

    /** Whoever decides says how. */
    FormErrors undecided() {
        FormErrors errors = FormErrors.none();
        say(errors, "decision", "decision_blank");
        return errors;
    }

    /** Whether another end is asked for than the one she saw; empty if nobody asks any more. */
    FormErrors checkShown(Emergency emergency, TurnForm form) {
        FormErrors errors = FormErrors.none();
        if (emergency.extensionTo != null && !form.shown.equals(emergency.extensionTo.toString())) {
            say(errors, "decision", "extension_changed");
        }
        return errors;
    }

    /** A time as the community's clocks show it. */
    Optional<Instant> time(String typed) {
        return LocalMinute.in(typed, community.get().bundle().zone());
    }

    private void checkEnd(FormErrors errors, String field, String typed, Instant after) {
        Optional<Instant> end = time(typed);
        if (end.isEmpty()) {
            say(errors, field, "time_unfit");
        } else if (!end.get().isAfter(clock.instant())) {
            say(errors, field, "end_past");
        } else if (!end.get().isAfter(after)) {
            say(errors, field, field.equals("until") ? "until_before" : "ends_before");
        } else if (end.get().isAfter(clock.instant().plus(Duration.ofDays(most())))) {
            errors.add(field, wording.say(BUNDLE, "end_far", most()));
        }
    }

    private int most() {
        return EmergencyNorms.of(today.getPolicy().norms()).mostDays();
    }

    private void say(FormErrors errors, String field, String key) {
        errors.add(field, wording.say(BUNDLE, key));
    }
}
