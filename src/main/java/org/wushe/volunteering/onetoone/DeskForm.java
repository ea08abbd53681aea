package org.wushe.volunteering.onetoone;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.people.consents.ConsentMeans;
import org.wushe.web.Typed;

/** What the desk says at a turn: a consent it heard, who is to follow, or why it ends. */
public class DeskForm {

    /** When the elder agreed. */
    @RestForm String day;

    @RestForm String means;

    /** Who was there, beside whoever writes it down. */
    @RestForm
    @Size(max = 40, message = "text_long")
    String witness;

    /** Number of a volunteer or of a report-in. */
    @RestForm String helper;

    @RestForm
    @Size(max = 300, message = "text_long")
    String why;

    @RestForm String reason;

    @RestForm
    @Size(max = 300, message = "text_long")
    String note;

    DeskForm tidy() {
        day = Typed.line(day);
        means = Typed.line(means);
        witness = Typed.line(witness);
        helper = Typed.line(helper).toUpperCase(Locale.ROOT);
        why = Typed.text(why);
        reason = Typed.line(reason);
        note = Typed.text(note);
        return this;
    }

    /** Null if none was chosen; nobody agrees on her page for her. */
    ConsentMeans means() {
        return Arrays.stream(ConsentMeans.values())
                .filter(one -> one != ConsentMeans.ONLINE && one.name().equals(means))
                .findFirst()
                .orElse(null);
    }

    /** Null if none was chosen. */
    EndReason reason() {
        return Arrays.stream(EndReason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst()
                .orElse(null);
    }

    public String getDay() {
        return day;
    }

    public String getMeans() {
        return means;
    }

    public String getWitness() {
        return witness;
    }

    public String getHelper() {
        return helper;
    }

    public String getWhy() {
        return why;
    }

    public String getReason() {
        return reason;
    }

    public String getNote() {
        return note;
    }
}
