package org.wushe.volunteering.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** Why a report-in is refused or ended. */
public class ReasonForm {

    @RestForm
    @NotBlank(message = "reason_blank")
    @Size(max = 300, message = "text_long")
    String reason;

    ReasonForm tidy() {
        reason = Typed.text(reason);
        return this;
    }

    public String getReason() {
        return reason;
    }
}
