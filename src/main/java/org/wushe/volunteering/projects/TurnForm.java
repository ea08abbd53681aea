package org.wushe.volunteering.projects;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** Words that go with a turn: a reason, a result, a number. */
public class TurnForm {

    @RestForm
    @Size(max = 1000, message = "text_long")
    String text;

    @RestForm String decision;

    TurnForm tidy() {
        text = Typed.text(text);
        decision = Typed.line(decision);
        return this;
    }

    public String getText() {
        return text;
    }

    public String getDecision() {
        return decision;
    }
}
