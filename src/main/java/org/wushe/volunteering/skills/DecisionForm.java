package org.wushe.volunteering.skills;

import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** What the desk found when it looked at the proof. */
public class DecisionForm {

    @RestForm String decision;

    @RestForm
    @Size(max = 300, message = "text_long")
    String reason;

    @RestForm String expiresOn;

    DecisionForm tidy() {
        reason = Typed.text(reason);
        expiresOn = Typed.line(expiresOn);
        return this;
    }

    static DecisionForm of(Skill skill) {
        DecisionForm form = new DecisionForm();
        form.expiresOn = skill.expiresOn == null ? "" : skill.expiresOn.toString();
        return form.tidy();
    }

    boolean verifies() {
        return "verify".equals(decision);
    }

    boolean refuses() {
        return "refuse".equals(decision);
    }

    /** Null for without end, or if it is none. */
    LocalDate expires() {
        try {
            return LocalDate.parse(expiresOn);
        } catch (DateTimeException none) {
            return null;
        }
    }

    public String getDecision() {
        return decision;
    }

    public String getReason() {
        return reason;
    }

    public String getExpiresOn() {
        return expiresOn;
    }
}
