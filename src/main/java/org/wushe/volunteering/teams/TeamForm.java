package org.wushe.volunteering.teams;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** A team as it is founded. */
public class TeamForm {

    @RestForm
    @NotBlank(message = "team_name_blank")
    @Size(max = 40, message = "text_long")
    String name;

    @RestForm
    @NotBlank(message = "team_purpose_blank")
    @Size(max = 300, message = "text_long")
    String purpose;

    TeamForm tidy() {
        name = Typed.line(name);
        purpose = Typed.text(purpose);
        return this;
    }

    public String getName() {
        return name;
    }

    public String getPurpose() {
        return purpose;
    }
}
