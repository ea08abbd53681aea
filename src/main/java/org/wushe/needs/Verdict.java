package org.wushe.needs;

import org.wushe.web.Refused;

/**
 * What a policy answers.
 *
 * @param reason message key of the refusal, null if allowed
 */
record Verdict(String reason) {

    static final Verdict ALLOWED = new Verdict(null);

    static Verdict refused(String reason) {
        return new Verdict(reason);
    }

    boolean isAllowed() {
        return reason == null;
    }

    void orRefuse() {
        if (!isAllowed()) {
            throw new Refused("needs", reason);
        }
    }
}
