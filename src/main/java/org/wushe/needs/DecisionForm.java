package org.wushe.needs;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.shared.Masks;
import org.wushe.web.FormErrors;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/**
 * The desk's answer to a new need: taken on, with what everyone may read, or refused with a reason.
 */
public class DecisionForm {

    @RestForm String decision;

    @RestForm
    @Size(max = 60, message = "title_long")
    String publicTitle;

    @RestForm
    @Size(max = 2000, message = "text_long")
    String publicText;

    @RestForm
    @Size(max = 500, message = "reason_long")
    String reason;

    DecisionForm tidy() {
        publicTitle = Typed.line(publicTitle);
        publicText = Typed.text(publicText);
        reason = Typed.text(reason);
        return this;
    }

    boolean accepts() {
        return "accept".equals(decision);
    }

    /** What the annotations cannot say: it depends on the need and on the decision. */
    void check(Need need, FormErrors errors, Wording wording) {
        if (!accepts()) {
            if (reason.isEmpty()) {
                errors.add("reason", wording.say("needs", "reason_blank"));
            }
            return;
        }
        if (need.publishConsent) {
            checkPublic("publicTitle", publicTitle, errors, wording);
            checkPublic("publicText", publicText, errors, wording);
        }
    }

    private static void checkPublic(String field, String text, FormErrors errors, Wording wording) {
        if (text.isEmpty()) {
            errors.add(field, wording.say("needs", "public_blank"));
        } else if (Masks.leaks(text)) {
            errors.add(field, wording.say("needs", "public_leaks"));
        }
    }

    public String getDecision() {
        return decision;
    }

    public String getPublicTitle() {
        return publicTitle;
    }

    public String getPublicText() {
        return publicText;
    }

    public String getReason() {
        return reason;
    }
}
