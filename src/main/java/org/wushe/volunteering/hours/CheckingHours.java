package org.wushe.volunteering.hours;

import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** Looks over minutes somebody confirms. */
@ApplicationScoped
class CheckingHours {

    private static final String BUNDLE = "hours";

    private final Forms forms;
    private final Wording wording;

    CheckingHours(Forms forms, Wording wording) {
        this.forms = forms;
        this.wording = wording;
    }

    FormErrors check(CheckForm form, ServiceHours hours, HoursNorms norms) {
        ServiceTime time = new ServiceTime(hours.startsAt, hours.endsAt, norms.tolerance());
        FormErrors errors = minutes(form, time);
        boolean why = time.proposal(hours.seen()).wantsReason(form.count(), norms.longest());
        if (why && form.reason.isEmpty() && !errors.isAny()) {
            errors.add("reason", wording.say(BUNDLE, "reason_wanted"));
        }
        return errors;
    }

    /** A correction always says why. */
    FormErrors correction(CheckForm form, ServiceHours hours, HoursNorms norms) {
        FormErrors errors =
                minutes(form, new ServiceTime(hours.startsAt, hours.endsAt, norms.tolerance()));
        return reason(form, errors);
    }

    FormErrors reason(CheckForm form) {
        return reason(form, forms.check(form, BUNDLE));
    }

    private FormErrors reason(CheckForm form, FormErrors errors) {
        return form.reason.isEmpty()
                ? errors.add("reason", wording.say(BUNDLE, "reason_blank"))
                : errors;
    }

    private FormErrors minutes(CheckForm form, ServiceTime time) {
        FormErrors errors = forms.check(form, BUNDLE);
        if (form.count() < 1) {
            errors.add("minutes", wording.say(BUNDLE, "minutes_blank"));
        } else if (form.count() > time.most()) {
            errors.add("minutes", wording.say(BUNDLE, "minutes_most", time.most()));
        }
        return errors;
    }
}
