package org.wushe.audit;

import java.time.Instant;
import java.util.Locale;
import org.wushe.audit.ChainWalk.Flaw;

/**
 * What a walk along the chain found.
 *
 * @param entries that are whole, counted from the first
 * @param upTo time of the last whole entry, null if there is none
 * @param flaw null if the chain is whole
 * @param brokenAt the first place that does not fit, 0 if the chain is whole
 */
public record Verification(
        Long entries, Instant upTo, Flaw flaw, Long brokenAt, String fingerprint) {

    public boolean isWhole() {
        return flaw == null;
    }

    /** The key of the words for what is wrong. */
    public String getMeaning() {
        return isWhole() ? "" : "flaw_" + flaw.name().toLowerCase(Locale.ROOT);
    }
}
