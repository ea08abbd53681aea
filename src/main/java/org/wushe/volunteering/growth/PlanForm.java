package org.wushe.volunteering.growth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** A development plan as it is opened; both scores from 1 to 5 as they are today. */
public class PlanForm {

    @RestForm
    @NotBlank(message = "goal_blank")
    @Size(max = 500, message = "text_long")
    String goal;

    @RestForm
    @NotBlank(message = "measures_blank")
    @Size(max = 1000, message = "text_long")
    String measures;

    @RestForm String due;

    @RestForm
    @Pattern(regexp = "[1-5]", message = "score_blank")
    String organising;

    @RestForm
    @Pattern(regexp = "[1-5]", message = "score_blank")
    String serving;

    PlanForm tidy() {
        goal = Typed.text(goal);
        measures = Typed.text(measures);
        due = Typed.line(due);
        organising = Typed.line(organising);
        serving = Typed.line(serving);
        return this;
    }

    public String getGoal() {
        return goal;
    }

    public String getMeasures() {
        return measures;
    }

    public String getDue() {
        return due;
    }

    public String getOrganising() {
        return organising;
    }

    public String getServing() {
        return serving;
    }
}
