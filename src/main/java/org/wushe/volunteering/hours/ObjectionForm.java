package org.wushe.volunteering.hours;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** What a volunteer says is wrong with her hours. */
public class ObjectionForm {

    @RestForm
    @NotBlank(message = "objection_blank")
    @Size(max = 300, message = "text_long")
    String text;

    ObjectionForm tidy() {
        text = Typed.text(text);
        return this;
    }

    public String getText() {
        return text;
    }
}
