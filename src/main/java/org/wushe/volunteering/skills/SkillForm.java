package org.wushe.volunteering.skills;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.shared.Ids;
import org.wushe.web.Typed;

/** A skill as a volunteer tells it. */
public class SkillForm {

    /** The key the skill will have; its photos wait under it. */
    @RestForm String id;

    @RestForm
    @NotBlank(message = "skill_blank")
    String code;

    @RestForm
    @Size(max = 60, message = "text_long")
    String proofNumber;

    @RestForm
    @Size(max = 60, message = "text_long")
    String provider;

    @RestForm String expiresOn;

    SkillForm tidy() {
        code = Typed.line(code);
        proofNumber = Typed.line(proofNumber);
        provider = Typed.line(provider);
        expiresOn = Typed.line(expiresOn);
        id = idOrFresh().toString();
        return this;
    }

    UUID idOrFresh() {
        try {
            return UUID.fromString(id);
        } catch (RuntimeException none) {
            return Ids.unguessable();
        }
    }

    /** Null for none; call only after {@link #isDay}. */
    LocalDate expires() {
        return expiresOn.isEmpty() ? null : LocalDate.parse(expiresOn);
    }

    boolean isDay() {
        try {
            return expires() == null || expires().getYear() < 2200;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    public String getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getProofNumber() {
        return proofNumber;
    }

    public String getProvider() {
        return provider;
    }

    public String getExpiresOn() {
        return expiresOn;
    }
}
