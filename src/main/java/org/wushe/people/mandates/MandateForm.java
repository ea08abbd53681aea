package org.wushe.people.mandates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** A mandate as the desk writes it down. */
public class MandateForm {

    @RestForm
    @NotBlank(message = "mandate_who_blank")
    @Pattern(regexp = "|me|other", message = "mandate_who_blank")
    String who;

    /** The name of another member. */
    @RestForm
    @Size(max = 40, message = "name_long")
    String holder;

    /** Which of several members of that name; empty if only one. */
    @RestForm String holderId;

    @RestForm
    @NotBlank(message = "mandate_kind_blank")
    @Pattern(regexp = "|ORAL|PAPER|LEGAL_GUARDIAN|STAFF_DUTY", message = "mandate_kind_blank")
    String kind;

    @RestForm
    @NotBlank(message = "mandate_proof_blank")
    @Size(max = 300, message = "mandate_proof_long")
    String proof;

    @RestForm
    @Size(max = 120, message = "mandate_scan_long")
    String scan;

    @RestForm String from;
    @RestForm String until;

    /** As it is first shown: by word of mouth, for herself, from today on. */
    public static MandateForm fresh(LocalDate today) {
        MandateForm form = new MandateForm();
        form.who = "me";
        form.from = today.toString();
        return form.tidy();
    }

    public MandateForm tidy() {
        who = Typed.line(who);
        holder = Typed.line(holder);
        holderId = Typed.line(holderId);
        kind = Typed.line(kind);
        proof = Typed.text(proof);
        scan = Typed.line(scan);
        from = Typed.line(from);
        until = Typed.line(until);
        return this;
    }

    /** What was typed. Call only after the form was found in order. */
    public MandateTerms terms(UUID holderMember) {
        return new MandateTerms(
                holderMember,
                MandateKind.valueOf(kind),
                proof,
                scan.isEmpty() ? null : scan,
                LocalDate.parse(from),
                LocalDate.parse(until));
    }

    public String getWho() {
        return who;
    }

    public String getHolder() {
        return holder;
    }

    public String getHolderId() {
        return holderId;
    }

    public String getKind() {
        return kind;
    }

    public String getProof() {
        return proof;
    }

    public String getScan() {
        return scan;
    }

    public String getFrom() {
        return from;
    }

    public String getUntil() {
        return until;
    }
}
