package org.wushe.volunteering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** What a volunteer tells of herself (Regulations on Volunteer Service, art. 7). */
public class VolunteerForm {

    @RestForm
    @NotBlank(message = "phone_blank")
    @Pattern(regexp = "|1\\d{10}|0\\d{9,11}", message = "phone_digits")
    String phone;

    /** Asked for only while her record has none. */
    @RestForm String idNumber;

    @RestForm
    @NotBlank(message = "abilities_blank")
    @Size(max = 300, message = "text_long")
    String abilities;

    @RestForm List<String> times;

    @RestForm
    @Size(max = 60, message = "text_long")
    String area;

    @RestForm String agreed;

    VolunteerForm tidy() {
        phone = Typed.phone(phone);
        idNumber = Typed.line(idNumber).replace(" ", "").toUpperCase(Locale.ROOT);
        abilities = Typed.text(abilities);
        area = Typed.line(area);
        times = times().stream().map(FreeTime::name).toList();
        return this;
    }

    static VolunteerForm of(Volunteer volunteer, String phone) {
        VolunteerForm form = new VolunteerForm();
        form.phone = phone;
        form.abilities = volunteer.abilities;
        form.area = volunteer.area;
        form.times = volunteer.times().stream().map(FreeTime::name).toList();
        return form.tidy();
    }

    List<FreeTime> times() {
        return times == null ? List.of() : FreeTime.parse(String.join(" ", times));
    }

    public boolean has(FreeTime time) {
        return times().contains(time);
    }

    public String getPhone() {
        return phone;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public String getAbilities() {
        return abilities;
    }

    public String getArea() {
        return area;
    }

    public boolean isAgreed() {
        return "yes".equals(agreed);
    }
}
