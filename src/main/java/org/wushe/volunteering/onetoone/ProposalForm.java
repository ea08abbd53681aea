package org.wushe.volunteering.onetoone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** A one-to-one help as the desk proposes it. */
public class ProposalForm {

    /** Her record, if the desk came from it; else she is named below. */
    @RestForm String elder;

    @RestForm
    @Size(max = 40, message = "text_long")
    String name;

    @RestForm
    @Pattern(regexp = "|1\\d{10}|0\\d{9,11}", message = "phone_digits")
    String phone;

    /** Number of a volunteer or of a report-in. */
    @RestForm
    @NotBlank(message = "helper_blank")
    String helper;

    @RestForm
    @NotBlank(message = "purpose_blank")
    @Size(max = 500, message = "text_long")
    String purpose;

    @RestForm String rhythm;
    @RestForm String everyDays;
    @RestForm String firstOn;

    static ProposalForm fresh(String elder, String helper, int everyDays, LocalDate today) {
        ProposalForm form = new ProposalForm();
        form.elder = elder;
        form.helper = helper;
        form.rhythm =
                (switch (everyDays) {
                            case 7 -> Rhythm.WEEKLY;
                            case 14 -> Rhythm.FORTNIGHTLY;
                            default -> Rhythm.DAYS;
                        })
                        .name();
        form.everyDays = Rhythm.DAYS.name().equals(form.rhythm) ? "" + everyDays : "";
        form.firstOn = today.plusDays(1).toString();
        return form.tidy();
    }

    ProposalForm tidy() {
        elder = Typed.line(elder);
        name = Typed.line(name);
        phone = Typed.phone(phone);
        helper = Typed.line(helper).toUpperCase(Locale.ROOT);
        purpose = Typed.text(purpose);
        rhythm = Typed.line(rhythm);
        everyDays = Typed.line(everyDays);
        firstOn = Typed.line(firstOn);
        return this;
    }

    /** Null if she is named in words. */
    UUID elderId() {
        try {
            return UUID.fromString(elder);
        } catch (IllegalArgumentException named) {
            return null;
        }
    }

    /** Null if none of them was chosen. */
    Rhythm rhythm() {
        return Arrays.stream(Rhythm.values())
                .filter(one -> one.name().equals(rhythm))
                .findFirst()
                .orElse(null);
    }

    public String getName() {
        return name;
    }

    public String getPhone() {
        return phone;
    }

    public String getHelper() {
        return helper;
    }

    public String getPurpose() {
        return purpose;
    }

    public String getRhythm() {
        return rhythm;
    }

    public String getEveryDays() {
        return everyDays;
    }

    public String getFirstOn() {
        return firstOn;
    }
}
