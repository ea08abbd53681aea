package org.wushe.volunteering.pairing;

import java.util.Map;

/**
 * What a community has decided about pairings, see tenants/README.md.
 *
 * @param most pairings one social worker may have that wait or go on
 */
record PairingNorms(int most) {

    private static final int USUAL = 5;

    /** A norm that is no number is as good as none. */
    static PairingNorms of(Map<String, String> norms) {
        String said = norms.getOrDefault("pairing-most", "");
        return new PairingNorms(said.matches("[1-9][0-9]?") ? Integer.parseInt(said) : USUAL);
    }
}
