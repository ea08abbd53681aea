package org.wushe.volunteering.shifts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** A shift as the leader tells it. */
public class ShiftForm {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    /** The shift as it was shown, see {@link ChangingShifts#shown}; empty for a new one. */
    @RestForm String shown;

    @RestForm String post;
    @RestForm String day;
    @RestForm String from;
    @RestForm String to;

    @RestForm
    @Pattern(regexp = "[1-9]\\d{0,2}", message = "seats_unfit")
    String seats;

    @RestForm
    @NotBlank(message = "place_blank")
    @Size(max = 100, message = "text_long")
    String place;

    ShiftForm tidy() {
        shown = Typed.line(shown);
        post = Typed.line(post);
        day = Typed.line(day);
        from = Typed.line(from);
        to = Typed.line(to);
        seats = Typed.line(seats);
        place = Typed.line(place);
        return this;
    }

    static ShiftForm fresh(String place) {
        ShiftForm form = new ShiftForm();
        form.place = place;
        return form.tidy();
    }

    /** Null if it is none. */
    LocalDateTime at(String time) {
        try {
            return time.matches(TIME) ? LocalDate.parse(day).atTime(LocalTime.parse(time)) : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    public String getShown() {
        return shown;
    }

    public String getPost() {
        return post;
    }

    public String getDay() {
        return day;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public String getSeats() {
        return seats;
    }

    public String getPlace() {
        return place;
    }
}
