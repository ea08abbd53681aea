package org.wushe.volunteering.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** What goes with a decision about a report-in: why it is refused or ended. */
public class ReasonForm {

    /** Of the report-in as it was shown to whoever decides. */
    @RestForm String version;

    @RestForm
    @NotBlank(message = "reason_blank")
    @Size(max = 300, message = "text_long")
    String reason;

    ReasonForm tidy() {
        version = Typed.line(version);
        reason = Typed.text(reason);
        return this;
    }

    /** Whether she decides on what she saw. */
    boolean isAbout(ReportIn report) {
        return version.equals(Integer.toString(report.version));
    }

    public String getReason() {
        return reason;
    }
}
