package org.wushe.needs.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings typed text into the one form that is compared or kept. */
final class Plain {

    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n\\t]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]|\\p{Cs}");
    private static final Pattern OUTER_BLANKS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HAN_GAP =
            Pattern.compile("(?<=\\p{IsHan})[\\s\\p{Z}]+(?=\\p{IsHan})");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|\\u3010[^\\u3011]*\\u3011");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{So}\\p{Sm}#]+");
    private static final Pattern GUARDED =
            Pattern.compile("^'(?=[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

    private Plain() {}

    /** Whether it is in every one of these forms already; most cells are, and it saves the time. */
    private static boolean isPlain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean ascii = c > ' ' && c < 0x7F && c != '\'';
            if (!ascii && (c < 0x4E00 || c > 0x9FA5)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Without control characters, marks of direction and outer blanks; line breaks and emoji stay.
     */
    static String text(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        String breaks = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        String visible = INVISIBLE.matcher(breaks).replaceAll("");
        String trimmed = OUTER_BLANKS.matcher(visible).replaceAll("");
        return GUARDED.matcher(trimmed).replaceFirst("");
    }

    /** As {@link #text}, on one line, and without the blanks that spread a Chinese name. */
    static String line(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        String text = BLANKS.matcher(text(typed)).replaceAll(" ");
        return HAN_GAP.matcher(text).replaceAll("");
    }

    /** Full-width letters, digits and signs made half-width; for numbers, dates and codes only. */
    static String halfWidth(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        return Normalizer.normalize(line(typed), Normalizer.Form.NFKC);
    }

    /** Half-width and without any blank. */
    static String code(String typed) {
        return isPlain(typed) ? typed : BLANKS.matcher(halfWidth(typed)).replaceAll("");
    }

    /** The form in which headings and words of the table of words are compared. */
    static String word(String typed) {
        String bare = IN_BRACKETS.matcher(halfWidth(typed)).replaceAll("");
        return NOT_WORD.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
