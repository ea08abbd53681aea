package org.wushe.shared;

import java.util.regex.Pattern;

/**
 * How personal data looks where it may be seen only in part: phone 138****5678, id number first six
 * and last four, name family name and stars (domain row B-9).
 */
public final class Masks {

    private static final Pattern ID_NUMBER =
            Pattern.compile("(?<!\\d)(\\d{6})\\d{8}(\\d{3}[\\dXx])(?![\\dXx])");
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(1\\d{2})[ -]?\\d{4}[ -]?(\\d{4})(?!\\d)");
    private static final Pattern LANDLINE =
            Pattern.compile("(?<!\\d)(0\\d{2,3}-?)\\d{4}(\\d{3,4})(?!\\d)");

    private static final Pattern DOOR =
            Pattern.compile(
                    "\\d+\\s*(?:\\u680b|\\u5e62|\\u53f7\\u697c|\\u5ea7|\\u5355\\u5143)[^\\d\\n]{0,4}"
                            + "(?:\\d+\\s*\\u5355\\u5143[^\\d\\n]{0,4})?\\d{3,4}|\\d{3,4}\\s*\\u5ba4");

    private Masks() {}

    public static String phone(String phone) {
        if (phone == null || phone.length() < 8) {
            return phone == null ? "" : "****";
        }
        return phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }

    public static String name(String name) {
        if (name == null || name.isEmpty()) {
            return "";
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first)
                + "*".repeat(Math.max(1, Math.min(2, name.length() - first)));
    }

    /** Hides numbers of phones and identity papers inside a free text. */
    public static String text(String text) {
        String masked = ID_NUMBER.matcher(text).replaceAll("$1********$2");
        masked = MOBILE.matcher(masked).replaceAll("$1****$2");
        return LANDLINE.matcher(masked).replaceAll("$1****$2");
    }

    /** Whether a text meant for everyone still carries such a number. */
    public static boolean leaks(String text) {
        return text != null && !text(text).equals(text);
    }

    /** Whether a text names the door of a flat, as in building, unit and room number. */
    public static boolean namesDoor(String text) {
        return text != null && DOOR.matcher(text).find();
    }
}
