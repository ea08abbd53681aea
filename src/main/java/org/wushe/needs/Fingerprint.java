package org.wushe.needs;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Same person, category and text. A person is known by the identity number, and by name and phone,
 * so that a row without the number is still known as the need entered with it. Only a person with
 * neither is known by name and address. In the text blanks, width, case and the punctuation at the
 * end make no difference.
 */
public final class Fingerprint {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern END = Pattern.compile("[\\p{P}\\p{Z}]+$");
    private static final char BETWEEN = '\u001F';

    private Fingerprint() {}

    /**
     * The fingerprints of a need, the surest first; at least one. For needs already kept as well as
     * for rows, so that both are compared alike.
     */
    public static List<String> of(
            String idNumber,
            String name,
            String phone,
            String address,
            String category,
            String content) {
        String need = BETWEEN + category + BETWEEN + END.matcher(folded(content)).replaceFirst("");
        List<String> all = new ArrayList<>();
        if (!idNumber.isEmpty()) {
            all.add("id" + BETWEEN + idNumber.toUpperCase(Locale.ROOT) + need);
        }
        if (!phone.isEmpty()) {
            all.add("phone" + BETWEEN + folded(name) + BETWEEN + phone + need);
        }
        if (all.isEmpty()) {
            all.add("address" + BETWEEN + folded(name) + BETWEEN + folded(address) + need);
        }
        return all;
    }

    private static String folded(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
