package org.wushe.services.rooms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.FormErrors;
import org.wushe.web.Typed;
import org.wushe.web.TypedSpan;
import org.wushe.web.Wording;

/** When a room is wanted and what for; the last four are asked of staff only. */
public class BookingForm {

    @RestForm String date;
    @RestForm String from;
    @RestForm String to;

    @RestForm
    @NotBlank(message = "purpose_blank")
    @Size(max = 80, message = "text_long")
    String purpose;

    @RestForm
    @Pattern(regexp = "[1-9]\\d{0,3}", message = "people_digits")
    String people;

    @RestForm
    @Size(max = 40, message = "text_long")
    String forWhom;

    /** Why it is to be outside the opening hours. */
    @RestForm
    @Size(max = 120, message = "text_long")
    String override;

    @RestForm
    @Pattern(regexp = "|[1-9]|1\\d|2[0-6]", message = "times_digits")
    String times;

    /** The days of a series she has seen and wants, blank-separated. */
    @RestForm String agreed;

    BookingForm tidy() {
        date = Typed.line(date);
        from = Typed.line(from);
        to = Typed.line(to);
        purpose = Typed.line(purpose);
        people = Typed.line(people);
        forWhom = Typed.line(forWhom);
        override = Typed.line(override);
        times = Typed.line(times);
        agreed = Typed.line(agreed);
        return this;
    }

    /** A member asks for one time, for herself, within the hours. */
    BookingForm byMember() {
        tidy();
        forWhom = "";
        override = "";
        times = "";
        return this;
    }

    /** What no constraint can say: real times in order and ahead, and people who fit in. */
    FormErrors check(FormErrors errors, int capacity, LocalDateTime now, Wording wording) {
        span().check(errors, now, "rooms", wording);
        if (errors.of("people") == null && Integer.parseInt(people) > capacity) {
            errors.add("people", wording.say("rooms", "people_many", capacity));
        }
        return errors;
    }

    TypedSpan span() {
        return new TypedSpan(date, from, to);
    }

    boolean isOnce() {
        return howOften() == 1;
    }

    int howOften() {
        return times.isEmpty() ? 1 : Integer.parseInt(times);
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

    public String getPurpose() {
        return purpose;
    }

    public String getPeople() {
        return people;
    }

    public String getForWhom() {
        return forWhom;
    }

    public String getOverride() {
        return override;
    }

    public String getTimes() {
        return times;
    }
}
