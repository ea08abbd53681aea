package org.wushe.needs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** Words that go with a turn of a need: a question, a reason, a reply, an answer. */
public class TurnForm {

    @RestForm
    @NotBlank(message = "turn_blank")
    @Size(max = 500, message = "turn_long")
    String text;

    /** What was chosen with it: an outcome, a level, a reason; empty where nothing is chosen. */
    @RestForm String choice;

    /** Why levels in between are left out. */
    @RestForm
    @Size(max = 300, message = "turn_long")
    String skip;

    TurnForm tidy() {
        text = Typed.text(text);
        choice = Typed.line(choice);
        skip = Typed.text(skip);
        return this;
    }

    public String getText() {
        return text;
    }

    public String getChoice() {
        return choice;
    }

    public boolean chose(int number) {
        return choice.equals(Integer.toString(number));
    }

    public String getSkip() {
        return skip;
    }
}
