package org.wushe.volunteering.duty;

import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.tenancy.CommunityBundle.Ability;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Wording;

/** Looks over what somebody tells who reports in, before anything is kept. */
@ApplicationScoped
class CheckingReportIns {

    private static final String BUNDLE = "duty";

    private final CurrentCommunity community;
    private final Forms forms;
    private final Wording wording;

    CheckingReportIns(CurrentCommunity community, Forms forms, Wording wording) {
        this.community = community;
        this.forms = forms;
        this.wording = wording;
    }

    /**
     * @param active whether it is a change, which asks for no agreement again
     */
    FormErrors check(ReportInForm form, boolean active) {
        FormErrors errors = forms.check(form, BUNDLE);
        if (form.skills().isEmpty() && form.abilities.isEmpty()) {
            say(errors, "skills", "skills_blank");
        } else if (!form.skills().stream().allMatch(this::isKnown)) {
            say(errors, "skills", "skill_unknown");
        }
        if (form.times().isEmpty()) {
            say(errors, "times", "times_blank");
        }
        if (!active && !form.isAgreed()) {
            say(errors, "agreed", "agreed_blank");
        }
        return errors;
    }

    FormErrors check(ReasonForm form) {
        return forms.check(form, BUNDLE);
    }

    /** She told something else since whoever decides looked. */
    FormErrors changed() {
        FormErrors errors = FormErrors.none();
        say(errors, "told", "told_changed");
        return errors;
    }

    private boolean isKnown(String code) {
        return community.get().bundle().volunteering().skills().stream()
                .map(Ability::code)
                .anyMatch(code::equals);
    }

    private void say(FormErrors errors, String field, String key) {
        errors.add(field, wording.say(BUNDLE, key));
    }
}
