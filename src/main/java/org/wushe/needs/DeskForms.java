package org.wushe.needs;

import java.util.UUID;
import org.wushe.web.FormErrors;

/**
 * The forms of a need's desk page as they were typed.
 *
 * @param newsOf the part the news belongs to, null if none was sent
 */
public record DeskForms(
        DecisionForm decision,
        PartForm news,
        UUID newsOf,
        ConfirmationForm answer,
        FormErrors errors) {

    static DeskForms fresh(DecisionForm decision) {
        return wrong(decision, FormErrors.none());
    }

    static DeskForms wrong(DecisionForm decision, FormErrors errors) {
        return new DeskForms(
                decision, new PartForm().tidy(), null, new ConfirmationForm().tidy(), errors);
    }

    DeskForms withNews(PartForm typed, UUID part) {
        return new DeskForms(decision, typed, part, answer, errors);
    }

    DeskForms withAnswer(ConfirmationForm typed) {
        return new DeskForms(decision, news, newsOf, typed, errors);
    }
}
