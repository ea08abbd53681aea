package org.wushe.volunteering.emergency;

import java.util.Map;

/**
 * What a community has decided about emergencies, see tenants/README.md.
 *
 * @param mostDays how many days ahead the end of an emergency may lie when it is set
 */
record EmergencyNorms(int mostDays) {

    private static final int USUAL = 30;

    /** A norm that is no number is as good as none. */
    static EmergencyNorms of(Map<String, String> norms) {
        String said = norms.getOrDefault("emergency-most-days", "");
        return new EmergencyNorms(said.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(said) : USUAL);
    }
}
