package org.wushe.web;

import java.text.Normalizer;

/** What a person typed, made fit to keep: no control characters, no blanks around it. */
public final class Typed {

    private Typed() {}

    /** One line: every white space becomes a blank. Null stays an empty text. */
    public static String line(String raw) {
        return raw == null ? "" : clean(raw).replaceAll("\\s+", " ").strip();
    }

    /** Several lines, ended by \n. */
    public static String text(String raw) {
        return raw == null ? "" : clean(raw.replace("\r\n", "\n").replace('\r', '\n')).strip();
    }

    /** A phone as digits: full-width digits, blanks, dashes and a leading +86 are taken away. */
    public static String phone(String raw) {
        String plain = Normalizer.normalize(line(raw), Normalizer.Form.NFKC);
        return plain.replaceAll("[\\s()-]", "").replaceFirst("^(\\+86|0086)", "");
    }

    private static String clean(String raw) {
        return raw.replace('\u3000', ' ').replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n\\t\u200d]]", "");
    }
}
