package org.wushe.needs;

import java.util.UUID;
import org.wushe.web.FormErrors;

/**
 * The forms of a need's desk page as they were typed.
 *
 * @param turn which turn was sent, empty if none; its form stays open
 * @param newsOf the part the news belongs to, null if none was sent
 */
public record DeskForms(
        String turn,
        DecisionForm decision,
        PublicationForm publication,
        PartForm news,
        UUID newsOf,
        ConfirmationForm answer,
        TurnForm words,
        FormErrors errors) {

    static DeskForms fresh(Need need) {
        return wrong(need, FormErrors.none());
    }

    static DeskForms wrong(Need need, FormErrors errors) {
        return new DeskForms(
                "",
                new DecisionForm().tidy(),
                PublicationForm.of(need),
                new PartForm().tidy(),
                null,
                new ConfirmationForm().tidy(),
                new TurnForm().tidy(),
                errors);
    }

    DeskForms withDecision(DecisionForm typed, PublicationForm shown) {
        return new DeskForms(turn, typed, shown, news, newsOf, answer, words, errors);
    }

    DeskForms withPublication(PublicationForm typed) {
        return new DeskForms("publication", decision, typed, news, newsOf, answer, words, errors);
    }

    DeskForms withNews(PartForm typed, UUID part) {
        return new DeskForms(turn, decision, publication, typed, part, answer, words, errors);
    }

    DeskForms withAnswer(ConfirmationForm typed) {
        return new DeskForms(turn, decision, publication, news, newsOf, typed, words, errors);
    }

    DeskForms withTurn(String sent, TurnForm typed) {
        return new DeskForms(sent, decision, publication, news, newsOf, answer, typed, errors);
    }

    /** What was typed for this turn, empty for every other. */
    public TurnForm of(String other) {
        return turn.equals(other) ? words : new TurnForm().tidy();
    }

    /** The errors of this turn; other forms of the page have fields of the same name. */
    public FormErrors errorsOf(String other) {
        return turn.equals(other) ? errors : FormErrors.none();
    }
}
