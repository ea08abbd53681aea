package org.wushe.volunteering.pairing;

import java.util.UUID;
import org.wushe.web.FormErrors;

/**
 * What a volunteer typed into a form of one of her pairings.
 *
 * @param pairing which of them, null if she has sent nothing
 */
record AnswerTyped(UUID pairing, AnswerForm form, FormErrors errors) {

    static final AnswerTyped NOTHING =
            new AnswerTyped(null, new AnswerForm().tidy(), FormErrors.none());

    public boolean isIn(UUID one) {
        return one.equals(pairing);
    }

    public String textOf(UUID one) {
        return isIn(one) ? form.text : "";
    }

    public String errorOf(UUID one, String field) {
        return isIn(one) ? errors.of(field) : null;
    }
}
