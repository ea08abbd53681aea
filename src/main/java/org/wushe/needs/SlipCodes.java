package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.wushe.shared.Ids;
import org.wushe.web.Typed;

/**
 * Codes on printed slips: ten signs in two groups, none of which looks like another, so that they
 * can be read out on the phone. Fifty bits of chance.
 */
@ApplicationScoped
class SlipCodes {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final int BITS = 5;

    String next() {
        UUID chance = Ids.unguessable();
        long bits = chance.getLeastSignificantBits() ^ chance.getMostSignificantBits() << 1;
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt((int) (bits >>> i * BITS) & SIGNS.length() - 1));
        }
        return code.toString();
    }

    /** In two groups, as it is printed. */
    static String printed(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** What somebody typed, as it is kept. */
    static String typed(String text) {
        return Typed.phone(text).replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }
}
