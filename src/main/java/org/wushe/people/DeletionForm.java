package org.wushe.people;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.FormErrors;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** Words with which a deletion is asked for or refused. */
public class DeletionForm {

    @RestForm
    @Size(max = 500, message = "reason_long")
    String reason;

    /** That she knows what goes and what stays. */
    @RestForm String sure;

    DeletionForm tidy() {
        reason = Typed.text(reason);
        return this;
    }

    void requireSure(FormErrors errors, Wording wording) {
        if (!"yes".equals(sure)) {
            errors.add("sure", wording.say("deletion", "sure_blank"));
        }
    }

    void requireReason(FormErrors errors, Wording wording) {
        if (reason.isEmpty()) {
            errors.add("reason", wording.say("deletion", "reason_blank"));
        }
    }

    public String getReason() {
        return reason;
    }

    public boolean isSure() {
        return "yes".equals(sure);
    }
}
