package org.wushe.volunteering.projects;

import org.wushe.web.FormErrors;

/**
 * What was typed into one of the forms of a project's desk page.
 *
 * @param turn which form was sent, empty if none; it stays open
 */
record ProjectTyped(String turn, TurnForm form, FormErrors errors) {

    static final ProjectTyped NOTHING =
            new ProjectTyped("", new TurnForm().tidy(), FormErrors.none());

    public String of(String other) {
        return turn.equals(other) ? form.text : "";
    }

    public String errorOf(String other) {
        return turn.equals(other) ? errors.of("text") : null;
    }
}
