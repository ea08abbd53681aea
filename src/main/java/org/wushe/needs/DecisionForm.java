package org.wushe.needs;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.FormErrors;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/**
 * The desk's answer to a new need: taken on, sent back with a question, or refused with a reason.
 */
public class DecisionForm {

    @RestForm String decision;

    /** Why it is refused, as a {@link RefusalCode}. */
    @RestForm String code;

    @RestForm
    @Size(max = 500, message = "reason_long")
    String reason;

    @RestForm
    @Size(max = 500, message = "reason_long")
    String question;

    DecisionForm tidy() {
        reason = Typed.text(reason);
        question = Typed.text(question);
        code = Typed.line(code);
        return this;
    }

    boolean accepts() {
        return "accept".equals(decision);
    }

    boolean asksBack() {
        return "ask".equals(decision);
    }

    Optional<RefusalCode> refusal() {
        return Arrays.stream(RefusalCode.values())
                .filter(known -> known.name().equals(code))
                .findFirst();
    }

    /** What the annotations cannot say: it depends on the decision. */
    void check(FormErrors errors, Wording wording) {
        if (asksBack()) {
            require("question", question, "question_blank", errors, wording);
        } else if (!accepts()) {
            require("reason", reason, "reason_blank", errors, wording);
            if (refusal().isEmpty()) {
                errors.add("code", wording.say("needs", "code_blank"));
            }
        }
    }

    private static void require(
            String field, String text, String key, FormErrors errors, Wording wording) {
        if (text.isEmpty()) {
            errors.add(field, wording.say("needs", key));
        }
    }

    public String getDecision() {
        return decision;
    }

    public String getCode() {
        return code;
    }

    public String getReason() {
        return reason;
    }

    public String getQuestion() {
        return question;
    }
}
