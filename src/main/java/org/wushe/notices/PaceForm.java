package org.wushe.notices;

import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.identity.NoticePace;
import org.wushe.web.Typed;

/** How often a person wants news by mail. */
public class PaceForm {

    @RestForm
    @NotBlank(message = "pace_blank")
    String pace;

    static PaceForm of(NoticePace pace) {
        PaceForm form = new PaceForm();
        form.pace = pace.name();
        return form;
    }

    /** What is none of the choices counts as no choice. */
    PaceForm tidy() {
        String typed = Typed.line(pace);
        pace = getChoices().contains(typed) ? typed : "";
        return this;
    }

    NoticePace chosen() {
        return NoticePace.valueOf(pace);
    }

    public String getPace() {
        return pace;
    }

    public List<String> getChoices() {
        return Arrays.stream(NoticePace.values()).map(NoticePace::name).toList();
    }
}
