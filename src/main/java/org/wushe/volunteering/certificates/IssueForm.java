package org.wushe.volunteering.certificates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.Typed;

/** Who is named as in charge on the paper. */
public class IssueForm {

    @RestForm
    @NotBlank(message = "in_charge_blank")
    @Size(max = 40, message = "text_long")
    String inCharge;

    static IssueForm of(String inCharge) {
        IssueForm form = new IssueForm();
        form.inCharge = inCharge;
        return form.tidy();
    }

    IssueForm tidy() {
        inCharge = Typed.line(inCharge);
        return this;
    }

    public String getInCharge() {
        return inCharge;
    }
}
