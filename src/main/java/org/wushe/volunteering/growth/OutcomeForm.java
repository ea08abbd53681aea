package org.wushe.volunteering.growth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** What became of a plan; both scores from 1 to 5 as they are now. */
public class OutcomeForm {

    @RestForm
    @NotBlank(message = "outcome_blank")
    @Size(max = 1000, message = "text_long")
    String outcome;

    @RestForm
    @Pattern(regexp = "[1-5]", message = "score_blank")
    String organising;

    @RestForm
    @Pattern(regexp = "[1-5]", message = "score_blank")
    String serving;

    OutcomeForm tidy() {
        outcome = Typed.text(outcome);
        organising = Typed.line(organising);
        serving = Typed.line(serving);
        return this;
    }

    public String getOutcome() {
        return outcome;
    }

    public String getOrganising() {
        return organising;
    }

    public String getServing() {
        return serving;
    }
}
