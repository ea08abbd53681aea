package org.wushe.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.wushe.shared.Ids;

/**
 * Codes on printed slips: ten signs in two groups, none of which looks like another, so that they
 * can be read out on the phone. Fifty bits of chance.
 */
@ApplicationScoped
public class SlipCodes {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final int BITS = 5;

    public String next() {
        UUID chance = Ids.unguessable();
        long bits = chance.getLeastSignificantBits() ^ chance.getMostSignificantBits() << 1;
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt((int) (bits >>> i * BITS) & SIGNS.length() - 1));
        }
        return code.toString();
    }

    /** In two groups, as it is printed. */
    public static String printed(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** What somebody typed, as it is kept. */
    public static String typed(String text) {
        return Typed.phone(text).replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }
}
