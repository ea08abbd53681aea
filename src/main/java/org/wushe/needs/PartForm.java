package org.wushe.needs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** News of a part: what everyone may read and what stays inside. */
public class PartForm {

    @RestForm
    @NotBlank(message = "progress_blank")
    @Size(max = 500, message = "progress_long")
    String publicNote;

    @RestForm
    @Size(max = 1000, message = "note_long")
    String note;

    @RestForm String finished;

    PartForm tidy() {
        publicNote = Typed.text(publicNote);
        note = Typed.text(note);
        return this;
    }

    boolean finishes() {
        return "yes".equals(finished);
    }

    public String getPublicNote() {
        return publicNote;
    }

    public String getNote() {
        return note;
    }
}
