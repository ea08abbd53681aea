package org.wushe.services.fair;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.shared.BusinessCalendar;
import org.wushe.web.FormErrors;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** When in the month the fair days of a year are held, and where. */
public class YearForm {

    static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d";

    @RestForm String year;

    @RestForm
    @Pattern(regexp = "[1-4]", message = "week_blank")
    String week;

    @RestForm
    @Pattern(
            regexp = "MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY",
            message = "weekday_blank")
    String weekday;

    @RestForm
    @Pattern(regexp = CLOCK, message = "from_blank")
    String from;

    @RestForm
    @Pattern(regexp = CLOCK, message = "to_blank")
    String to;

    @RestForm
    @NotBlank(message = "place_blank")
    @Size(max = 80, message = "text_long")
    String place;

    YearForm tidy() {
        year = Typed.line(year);
        week = Typed.line(week);
        weekday = Typed.line(weekday);
        from = Typed.line(from);
        to = Typed.line(to);
        place = Typed.line(place);
        return this;
    }

    /** What no constraint can say: this year or the next, and an end behind the beginning. */
    FormErrors check(FormErrors errors, LocalDate today, Wording wording) {
        int now = today.getYear();
        if (!year.equals(Integer.toString(now)) && !year.equals(Integer.toString(now + 1))) {
            errors.add("year", wording.say("fair", "year_blank"));
        }
        return order(errors, from, to, wording);
    }

    static FormErrors order(FormErrors errors, String from, String to, Wording wording) {
        boolean read = errors.of("from") == null && errors.of("to") == null;
        if (read && !LocalTime.parse(to).isAfter(LocalTime.parse(from))) {
            errors.add("to", wording.say("fair", "to_order"));
        }
        return errors;
    }

    int inYear() {
        return Integer.parseInt(year);
    }

    FairCalendar calendar(BusinessCalendar holidays) {
        return new FairCalendar(Integer.parseInt(week), DayOfWeek.valueOf(weekday), holidays);
    }

    FairTimes on(LocalDate day) {
        return new FairTimes(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    public String getYear() {
        return year;
    }

    public String getWeek() {
        return week;
    }

    public String getWeekday() {
        return weekday;
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
