package org.wushe.needs.opinions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** What a resident tells: of which kind, in her own words. */
public class OpinionForm {

    @RestForm
    @NotNull(message = "kind_blank")
    @Pattern(regexp = "SUGGESTION|QUESTION|COMPLAINT|PRAISE", message = "kind_blank")
    String kind;

    @RestForm
    @NotBlank(message = "text_blank")
    @Size(max = 1000, message = "text_long")
    String text;

    OpinionForm tidy() {
        text = Typed.text(text);
        return this;
    }

    public String getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }
}
