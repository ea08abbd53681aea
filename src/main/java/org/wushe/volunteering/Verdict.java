package org.wushe.volunteering;

import org.wushe.web.Refused;

/**
 * What a policy of this room answers.
 *
 * @param bundle the message bundle the reason stands in
 * @param reason message key of the refusal, null if allowed
 */
public record Verdict(String bundle, String reason) {

    public static final Verdict ALLOWED = new Verdict("", null);

    public static Verdict refused(String bundle, String reason) {
        return new Verdict(bundle, reason);
    }

    public boolean isAllowed() {
        return reason == null;
    }

    /**
     * @throws Refused with the reason
     */
    public void orRefuse() {
        if (!isAllowed()) {
            throw new Refused(bundle, reason);
        }
    }
}
