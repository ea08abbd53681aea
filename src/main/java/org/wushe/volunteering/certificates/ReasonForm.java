package org.wushe.volunteering.certificates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** Why a certificate is refused, replaced or revoked. */
public class ReasonForm {

    @RestForm
    @NotBlank(message = "reason_blank")
    @Size(max = 300, message = "text_long")
    String reason;

    static ReasonForm empty() {
        return new ReasonForm().tidy();
    }

    ReasonForm tidy() {
        reason = Typed.text(reason);
        return this;
    }

    public String getReason() {
        return reason;
    }
}
