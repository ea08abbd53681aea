package org.wushe.services.fair;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.FormErrors;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** A stall of a fair day. It asks for no price: there is none. */
public class StallForm {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;
    private static final int MOST = 50;

    @RestForm
    @NotBlank(message = "item_blank")
    String item;

    @RestForm
    @NotBlank(message = "provider_blank")
    @Size(max = 60, message = "text_long")
    String provider;

    @RestForm
    @Pattern(regexp = "yes|no", message = "booking_blank")
    String booking;

    /** How long each time is; only asked where one can book. */
    @RestForm String minutes;

    /** For how many at a time; only asked where one can book. */
    @RestForm String places;

    StallForm tidy() {
        item = Typed.line(item);
        provider = Typed.line(provider);
        booking = Typed.line(booking);
        minutes = Typed.line(minutes);
        places = Typed.line(places);
        return this;
    }

    /** What no constraint can say: numbers in their bounds, where one can book. */
    FormErrors check(FormErrors errors, Wording wording) {
        if (books() && !within(minutes, SHORTEST, LONGEST)) {
            errors.add("minutes", wording.say("fair", "minutes_digits"));
        }
        if (books() && !within(places, 1, MOST)) {
            errors.add("places", wording.say("fair", "places_digits"));
        }
        return errors;
    }

    private static boolean within(String typed, int least, int most) {
        return typed.matches("\\d{1,3}")
                && Integer.parseInt(typed) >= least
                && Integer.parseInt(typed) <= most;
    }

    private boolean books() {
        return "yes".equals(booking);
    }

    int windowMinutes() {
        return books() ? Integer.parseInt(minutes) : 0;
    }

    int seats() {
        return books() ? Integer.parseInt(places) : 0;
    }

    public String getItem() {
        return item;
    }

    public String getProvider() {
        return provider;
    }

    public String getBooking() {
        return booking;
    }

    public String getMinutes() {
        return minutes;
    }

    public String getPlaces() {
        return places;
    }
}
