package org.wushe.services.fair;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.FormErrors;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** When and where one fair day is held. */
public class DayForm {

    /** The version that was shown. */
    @RestForm String version;

    @RestForm String date;

    @RestForm
    @Pattern(regexp = YearForm.CLOCK, message = "from_blank")
    String from;

    @RestForm
    @Pattern(regexp = YearForm.CLOCK, message = "to_blank")
    String to;

    @RestForm
    @NotBlank(message = "place_blank")
    @Size(max = 80, message = "text_long")
    String place;

    static DayForm of(FairDay day) {
        DayForm form = new DayForm();
        form.version = Integer.toString(day.version);
        form.date = day.times.heldOn().toString();
        form.from = day.times.from().toString();
        form.to = day.times.to().toString();
        form.place = day.place;
        return form;
    }

    DayForm tidy() {
        version = Typed.line(version);
        date = Typed.line(date);
        from = Typed.line(from);
        to = Typed.line(to);
        place = Typed.line(place);
        return this;
    }

    /** What no constraint can say: a real day that is not over, and an end behind the beginning. */
    FormErrors check(FormErrors errors, LocalDate today, Wording wording) {
        try {
            if (LocalDate.parse(date).isBefore(today)) {
                errors.add("date", wording.say("fair", "date_past"));
            }
        } catch (DateTimeException notRead) {
            errors.add("date", wording.say("fair", "date_blank"));
        }
        return YearForm.order(errors, from, to, wording);
    }

    FairTimes times() {
        return new FairTimes(LocalDate.parse(date), LocalTime.parse(from), LocalTime.parse(to));
    }

    public String getVersion() {
        return version;
    }

    public String getDate() {
        return date;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public String getPlace() {
        return place;
    }
}
