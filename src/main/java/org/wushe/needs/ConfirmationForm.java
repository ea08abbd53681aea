package org.wushe.needs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Typed;
import org.wushe.web.Wording;

/** The requester's word: solved or not, how satisfied, and why. */
public class ConfirmationForm {

    @RestForm
    @NotNull(message = "solved_blank")
    @Pattern(regexp = "yes|no", message = "solved_blank")
    String solved;

    @RestForm
    @Pattern(regexp = "|[1-5]", message = "satisfaction_blank")
    String satisfaction;

    @RestForm
    @Size(max = 500, message = "remark_long")
    String remark;

    ConfirmationForm tidy() {
        remark = Typed.text(remark);
        satisfaction = Typed.line(satisfaction);
        return this;
    }

    /** A solved need wants a rating, an unsolved one the reason. */
    FormErrors check(Forms forms, Wording wording) {
        FormErrors errors = forms.check(this, "needs");
        if (isSolved() && satisfaction.isEmpty()) {
            errors.add("satisfaction", wording.say("needs", "satisfaction_blank"));
        }
        if ("no".equals(solved) && remark.isEmpty()) {
            errors.add("remark", wording.say("needs", "remark_blank"));
        }
        return errors;
    }

    boolean isSolved() {
        return "yes".equals(solved);
    }

    int rating() {
        return Integer.parseInt(satisfaction);
    }

    /** The ratings to choose from, the best first. */
    public List<String> getRatings() {
        return List.of("5", "4", "3", "2", "1");
    }

    public String getSolved() {
        return solved;
    }

    public String getSatisfaction() {
        return satisfaction;
    }

    public String getRemark() {
        return remark;
    }
}
