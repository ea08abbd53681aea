package org.wushe.volunteering.onetoone;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** What the helper or the elder says: an answer, a visit, or that she stops. */
public class OwnForm {

    @RestForm String decision;

    /** Why not, or why no longer. */
    @RestForm
    @Size(max = 300, message = "text_long")
    String text;

    @RestForm String day;

    /** Whether the elder was met: yes or no. */
    @RestForm String met;

    @RestForm
    @Size(max = 500, message = "text_long")
    String note;

    /** Whether she needs something. */
    @RestForm String needs;

    OwnForm tidy() {
        decision = Typed.line(decision);
        text = Typed.text(text);
        day = Typed.line(day);
        met = Typed.line(met);
        note = Typed.text(note);
        needs = Typed.line(needs);
        return this;
    }

    static OwnForm on(String day) {
        OwnForm form = new OwnForm();
        form.day = day;
        return form.tidy();
    }

    boolean isYes() {
        return "yes".equals(decision);
    }

    boolean isNo() {
        return "no".equals(decision);
    }

    public boolean isMet() {
        return "yes".equals(met);
    }

    public boolean isNotMet() {
        return "no".equals(met);
    }

    public boolean isNeeds() {
        return "yes".equals(needs);
    }

    public String getText() {
        return text;
    }

    public String getDay() {
        return day;
    }

    public String getNote() {
        return note;
    }
}
