package org.wushe.volunteering.pairing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** A pairing as somebody proposes it. */
public class PairingForm {

    /** The member who leads; a social worker can only name herself. */
    @RestForm String worker;

    /** By her number. */
    @RestForm
    @NotBlank(message = "volunteer_blank")
    String volunteer;

    /** The number of a need or a project. */
    @RestForm
    @NotBlank(message = "matter_blank")
    String matter;

    @RestForm
    @NotBlank(message = "purpose_blank")
    @Size(max = 500, message = "text_long")
    String purpose;

    @RestForm String from;
    @RestForm String to;

    static PairingForm fresh(String volunteer, String matter, LocalDate today) {
        PairingForm form = new PairingForm();
        form.volunteer = volunteer;
        form.matter = matter;
        form.from = today.toString();
        return form.tidy();
    }

    PairingForm tidy() {
        worker = Typed.line(worker);
        volunteer = Typed.line(volunteer).toUpperCase(Locale.ROOT);
        matter = Typed.line(matter).toUpperCase(Locale.ROOT);
        purpose = Typed.text(purpose);
        from = Typed.line(from);
        to = Typed.line(to);
        return this;
    }

    public String getWorker() {
        return worker;
    }

    public String getVolunteer() {
        return volunteer;
    }

    public String getMatter() {
        return matter;
    }

    public String getPurpose() {
        return purpose;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }
}
