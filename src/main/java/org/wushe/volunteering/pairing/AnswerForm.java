package org.wushe.volunteering.pairing;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** What goes with an answer or the end of a pairing. */
public class AnswerForm {

    @RestForm String decision;

    @RestForm
    @Size(max = 500, message = "text_long")
    String text;

    /** From 1 to 5. */
    @RestForm String score;

    AnswerForm tidy() {
        decision = Typed.line(decision);
        text = Typed.text(text);
        score = Typed.line(score);
        return this;
    }

    boolean isYes() {
        return "yes".equals(decision);
    }

    boolean isDecided() {
        return isYes() || "no".equals(decision);
    }

    boolean isScored() {
        return score.matches("[1-5]");
    }

    public String getText() {
        return text;
    }

    public String getScore() {
        return score;
    }
}
