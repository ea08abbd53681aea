package org.wushe.volunteering.emergency;

import org.wushe.web.FormErrors;

/**
 * What was typed into one of the forms of an emergency's desk page.
 *
 * @param turn which form was sent, empty if none; it stays open
 */
record EmergencyTyped(String turn, TurnForm form, FormErrors errors) {

    static final EmergencyTyped NOTHING =
            new EmergencyTyped("", new TurnForm().tidy(), FormErrors.none());

    public String of(String other) {
        return turn.equals(other) ? form.text : "";
    }

    public String errorOf(String other, String field) {
        return turn.equals(other) ? errors.of(field) : null;
    }
}
