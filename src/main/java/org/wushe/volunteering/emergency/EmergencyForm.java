package org.wushe.volunteering.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.shared.Ids;
import org.wushe.web.Typed;

/** An emergency as somebody proposes it. */
public class EmergencyForm {

    /** Given with the page, so that sending twice is sending once. */
    @RestForm String id;

    @RestForm
    @NotBlank(message = "title_blank")
    @Size(max = 40, message = "text_long")
    String title;

    @RestForm
    @NotBlank(message = "cause_blank")
    @Size(max = 1000, message = "text_long")
    String cause;

    @RestForm String starts;
    @RestForm String ends;

    static EmergencyForm fresh(Instant now, ZoneId zone) {
        EmergencyForm form = new EmergencyForm();
        form.id = Ids.next().toString();
        form.starts = LocalMinute.of(now, zone);
        return form.tidy();
    }

    EmergencyForm tidy() {
        id = Typed.line(id);
        title = Typed.line(title);
        cause = Typed.text(cause);
        starts = Typed.line(starts);
        ends = Typed.line(ends);
        return this;
    }

    UUID idOrFresh() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notOurs) {
            return Ids.next();
        }
    }

    public String getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getCause() {
        return cause;
    }

    public String getStarts() {
        return starts;
    }

    public String getEnds() {
        return ends;
    }
}
