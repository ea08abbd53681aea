package org.wushe.volunteering.hours;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** How many minutes count, and why if they are not those of the marks. */
public class CheckForm {

    @RestForm String minutes;

    @RestForm
    @Size(max = 300, message = "text_long")
    String reason;

    static CheckForm of(int minutes) {
        CheckForm form = new CheckForm();
        form.minutes = Integer.toString(minutes);
        return form.tidy();
    }

    CheckForm tidy() {
        minutes = Typed.line(minutes);
        reason = Typed.text(reason);
        return this;
    }

    /** -1 if what was typed is no number of minutes. */
    int count() {
        return minutes.matches("[0-9]{1,4}") ? Integer.parseInt(minutes) : -1;
    }

    public String getMinutes() {
        return minutes;
    }

    public String getReason() {
        return reason;
    }
}
