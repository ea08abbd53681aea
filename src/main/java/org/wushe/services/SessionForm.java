package org.wushe.services;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.signup.SlotSeats;
import org.wushe.web.FormErrors;
import org.wushe.web.Typed;
import org.wushe.web.TypedSpan;
import org.wushe.web.Wording;

/** When, where and for how many a service is held; for one session or the first of a series. */
public class SessionForm {

    private static final String HOURS = "|\\d{1,3}";

    /** The version of the session that was shown; empty for a new one. */
    @RestForm String version;

    @RestForm String date;
    @RestForm String from;
    @RestForm String to;

    @RestForm
    @NotBlank(message = "place_blank")
    @Size(max = 80, message = "text_long")
    String place;

    @RestForm
    @Pattern(regexp = "[1-9]\\d{0,3}", message = "capacity_digits")
    String capacity;

    @RestForm
    @Pattern(regexp = "yes|no", message = "waiting_blank")
    String waiting;

    @RestForm
    @Size(max = 60, message = "text_long")
    String provider;

    @RestForm
    @Pattern(regexp = HOURS, message = "hours_digits")
    String signupHours;

    @RestForm
    @Pattern(regexp = HOURS, message = "hours_digits")
    String cancelHours;

    @RestForm
    @Pattern(regexp = "|[1-9]\\d?|1[01]\\d|120", message = "age_digits")
    String minAge;

    @RestForm
    @Pattern(regexp = "|yes", message = "age_digits")
    String residents;

    @RestForm
    @Pattern(regexp = "ONCE|WEEKLY|MONTHLY", message = "repeat_blank")
    String repeat;

    @RestForm
    @Pattern(regexp = "|[1-9]|1\\d|2[0-6]", message = "times_digits")
    String times;

    /** The room it takes, empty for none. */
    @RestForm String room;

    /** The named series it belongs to, empty for none. */
    @RestForm String festival;

    SessionForm tidy() {
        version = Typed.line(version);
        date = Typed.line(date);
        from = Typed.line(from);
        to = Typed.line(to);
        place = Typed.line(place);
        capacity = Typed.line(capacity);
        waiting = Typed.line(waiting);
        provider = Typed.line(provider);
        signupHours = Typed.line(signupHours);
        cancelHours = Typed.line(cancelHours);
        minAge = Typed.line(minAge);
        residents = Typed.line(residents);
        repeat = Typed.line(repeat);
        times = Typed.line(times);
        room = Typed.line(room);
        festival = Typed.line(festival);
        return this;
    }

    /** For a change of one session, which does not repeat. */
    SessionForm once() {
        repeat = Repeat.ONCE.name();
        return this;
    }

    /** What no constraint can say: real days and times, in order and ahead. */
    FormErrors check(FormErrors errors, LocalDateTime now, Wording wording) {
        span().check(errors, now, "services", wording);
        return errors;
    }

    TypedSpan span() {
        return new TypedSpan(date, from, to);
    }

    SlotSeats seats() {
        int seats = Integer.parseInt(capacity);
        return "yes".equals(waiting) ? SlotSeats.of(seats) : SlotSeats.withoutWaiting(seats);
    }

    /** What is asked of those who come, and its series; whoever is in already stays. */
    void ask(ServiceSession session) {
        session.festivalId = festival.isEmpty() ? null : UUID.fromString(festival);
        session.minAge = minAge.isEmpty() ? null : Integer.valueOf(minAge);
        session.residentsOnly = "yes".equals(residents);
    }

    int howOften() {
        return times.isEmpty() ? 1 : Integer.parseInt(times);
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

    public String getCapacity() {
        return capacity;
    }

    public String getWaiting() {
        return waiting;
    }

    public String getProvider() {
        return provider;
    }

    public String getSignupHours() {
        return signupHours;
    }

    public String getCancelHours() {
        return cancelHours;
    }

    public String getMinAge() {
        return minAge;
    }

    public String getResidents() {
        return residents;
    }

    public String getRepeat() {
        return repeat;
    }

    public String getRoom() {
        return room;
    }

    public String getFestival() {
        return festival;
    }

    public String getTimes() {
        return times;
    }
}
