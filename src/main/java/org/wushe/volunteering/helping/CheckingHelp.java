package org.wushe.volunteering.helping;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.wushe.shared.Masks;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.tenancy.Today;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** Looks over a request before it is kept. */
@ApplicationScoped
class CheckingHelp {

    /** So that nobody waits for a day that is too far to plan. */
    private static final int DAYS_AHEAD = 60;

    private final CurrentCommunity community;
    private final Today today;
    private final Forms forms;
    private final Wording wording;

    CheckingHelp(CurrentCommunity community, Today today, Forms forms, Wording wording) {
        this.community = community;
        this.today = today;
        this.forms = forms;
        this.wording = wording;
    }

    FormErrors check(HelpForm form) {
        FormErrors errors = forms.check(form, "helping");
        boolean known =
                community.get().bundle().volunteering().skills().stream()
                        .anyMatch(skill -> skill.code().equals(form.skill));
        if (!known) {
            say(errors, "skill", "skill_blank");
        }
        LocalDate day = form.day();
        if (day == null) {
            say(errors, "wantedOn", "day_unfit");
        } else if (day.isBefore(today.date()) || day.isAfter(today.date().plusDays(DAYS_AHEAD))) {
            say(errors, "wantedOn", "day_range");
        }
        if (errors.of("text") == null && isTelling(form.text)) {
            say(errors, "text", "leaks");
        }
        if (errors.of("place") == null && isTelling(form.place)) {
            say(errors, "place", "leaks");
        }
        return errors;
    }

    private static boolean isTelling(String text) {
        return Masks.leaks(text) || Masks.namesDoor(text);
    }

    private void say(FormErrors errors, String field, String key) {
        errors.add(field, wording.say("helping", key));
    }
}
