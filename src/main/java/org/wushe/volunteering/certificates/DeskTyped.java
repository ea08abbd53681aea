package org.wushe.volunteering.certificates;

import org.wushe.web.FormErrors;

/**
 * What was typed at the desk page of a certificate.
 *
 * @param turn the form it was typed into, empty for none
 */
record DeskTyped(String turn, IssueForm issue, ReasonForm reason, FormErrors errors) {

    static DeskTyped nothing() {
        return new DeskTyped(
                "",
                IssueForm.of(Certificate.lastInCharge()),
                ReasonForm.empty(),
                FormErrors.none());
    }

    static DeskTyped issue(IssueForm form, FormErrors errors) {
        return new DeskTyped("issue", form, ReasonForm.empty(), errors);
    }

    static DeskTyped reason(String turn, ReasonForm form, FormErrors errors) {
        return new DeskTyped(turn, IssueForm.of(Certificate.lastInCharge()), form, errors);
    }

    /** Of one form's reason only, since three stand on the page. */
    public String reasonOf(String form) {
        return form.equals(turn) ? reason.getReason() : "";
    }

    /** Null if it was not that form. */
    public String errorOf(String form) {
        return form.equals(turn) ? errors.of("reason") : null;
    }
}
