package org.wushe.volunteering.helping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** A request for help as it is told. */
public class HelpForm {

    @RestForm String skill;

    @RestForm
    @NotBlank(message = "text_blank")
    @Size(max = 500, message = "text_long")
    String text;

    @RestForm
    @NotBlank(message = "place_blank")
    @Size(max = 60, message = "text_long")
    String place;

    @RestForm String wantedOn;

    @RestForm
    @NotNull(message = "day_part_blank")
    @Pattern(regexp = "DAY|EVENING", message = "day_part_blank")
    String dayPart;

    @RestForm
    @NotBlank(message = "phone_blank")
    @Pattern(regexp = "|1\\d{10}|0\\d{9,11}", message = "phone_digits")
    String phone;

    HelpForm tidy() {
        skill = Typed.line(skill);
        text = Typed.text(text);
        place = Typed.line(place);
        wantedOn = Typed.line(wantedOn);
        phone = Typed.phone(phone);
        return this;
    }

    static HelpForm fresh(String phone) {
        HelpForm form = new HelpForm();
        form.phone = phone;
        return form.tidy();
    }

    /** Null if it is none. */
    LocalDate day() {
        try {
            return LocalDate.parse(wantedOn);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    public String getSkill() {
        return skill;
    }

    public String getText() {
        return text;
    }

    public String getPlace() {
        return place;
    }

    public String getWantedOn() {
        return wantedOn;
    }

    public String getDayPart() {
        return dayPart;
    }

    public String getPhone() {
        return phone;
    }
}
