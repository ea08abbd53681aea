package org.wushe.people.consents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** A consent as the desk writes it down. */
public class ConsentForm {

    @RestForm
    @NotBlank(message = "consent_purpose_blank")
    @Pattern(
            regexp = "|PUBLISH_NEED|PHOTO|CHILD_DATA|MINOR_VOLUNTEER",
            message = "consent_purpose_blank")
    String purpose;

    @RestForm
    @NotBlank(message = "consent_means_blank")
    @Pattern(regexp = "|ORAL|PAPER|ONLINE", message = "consent_means_blank")
    String means;

    @RestForm String givenOn;

    @RestForm
    @Size(max = 40, message = "name_long")
    String guardianName;

    public static ConsentForm fresh(LocalDate today, String guardianName) {
        ConsentForm form = new ConsentForm();
        form.givenOn = today.toString();
        form.guardianName = guardianName;
        return form.tidy();
    }

    public ConsentForm tidy() {
        purpose = Typed.line(purpose);
        means = Typed.line(means);
        givenOn = Typed.line(givenOn);
        guardianName = Typed.line(guardianName);
        return this;
    }

    /** What was typed. Call only after the form was found in order. */
    public ConsentTerms terms() {
        return new ConsentTerms(
                ConsentPurpose.valueOf(purpose),
                LocalDate.parse(givenOn),
                ConsentMeans.valueOf(means),
                guardianName.isEmpty() ? null : guardianName);
    }

    public boolean isFor(ConsentPurpose wanted) {
        return wanted.name().equals(purpose);
    }

    public String getPurpose() {
        return purpose;
    }

    public String getMeans() {
        return means;
    }

    public String getGivenOn() {
        return givenOn;
    }

    public String getGuardianName() {
        return guardianName;
    }
}
