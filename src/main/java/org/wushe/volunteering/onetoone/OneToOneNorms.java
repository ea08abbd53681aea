package org.wushe.volunteering.onetoone;

import java.util.Map;

/**
 * What a community has decided about one-to-one help, see tenants/README.md.
 *
 * @param everyDays days between two visits, unless the help says otherwise
 */
record OneToOneNorms(int everyDays) {

    private static final int USUAL = 7;

    /** A norm that is no number of days up to a quarter is as good as none. */
    static OneToOneNorms of(Map<String, String> norms) {
        String said = norms.getOrDefault("one-to-one-days", "");
        return new OneToOneNorms(isDays(said) ? Integer.parseInt(said) : USUAL);
    }

    static boolean isDays(String said) {
        return said.matches("[1-9]|[1-8][0-9]|9[0-2]");
    }
}
