package org.wushe.volunteering.emergency;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** What goes with a turn: a decision, words, another end, a project. */
public class TurnForm {

    @RestForm
    @Size(max = 1000, message = "text_long")
    String text;

    @RestForm String decision;
    @RestForm String until;
    @RestForm String project;

    /** The end asked for as it was shown to whoever decides about it. */
    @RestForm String shown;

    TurnForm tidy() {
        text = Typed.text(text);
        decision = Typed.line(decision);
        until = Typed.line(until);
        project = Typed.line(project);
        shown = Typed.line(shown);
        return this;
    }

    public String getText() {
        return text;
    }

    public String getDecision() {
        return decision;
    }

    public String getUntil() {
        return until;
    }

    public String getProject() {
        return project;
    }
}
