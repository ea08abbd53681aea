package org.wushe.volunteering.certificates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.FormErrors;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** From when to when a certificate is to cover; an empty day leaves that side open. */
public class AskForm {

    @RestForm String from;
    @RestForm String to;

    static AskForm blank() {
        return new AskForm().tidy();
    }

    AskForm tidy() {
        from = Typed.line(from);
        to = Typed.line(to);
        return this;
    }

    FormErrors check(Wording wording) {
        FormErrors errors = FormErrors.none();
        boolean read = reads(from, "from", errors, wording) & reads(to, "to", errors, wording);
        return read && !period().isOrdered()
                ? errors.add("to", wording.say("certificates", "period_order"))
                : errors;
    }

    private static boolean reads(String typed, String field, FormErrors errors, Wording wording) {
        try {
            day(typed);
            return true;
        } catch (DateTimeException notRead) {
            errors.add(field, wording.say("certificates", "day_unfit"));
            return false;
        }
    }

    Period period() {
        return new Period(day(from).orElse(null), day(to).orElse(null));
    }

    private static Optional<LocalDate> day(String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }
}
