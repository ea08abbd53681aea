package org.wushe.needs.imports;

import java.util.List;
import java.util.regex.Pattern;
import org.wushe.needs.imports.sheets.Cell;

/**
 * A phone is a mobile of 11 digits that starts with 1, or a fixed line with its area code: 0, two
 * or three more digits, then seven or eight. Full width, blanks, dashes and brackets are taken
 * away, and +86, 86 or 0086 before a number. Of several numbers in one cell the first good one is
 * kept.
 */
final class PhoneRule {

    private static final Pattern BETWEEN_TWO =
            Pattern.compile("[/,;|\\u3001\\n]+|(?<=[0-9]{11})\\s+");
    private static final Pattern DECORATION = Pattern.compile("[\\s\\p{Z}\\p{Pd}().\\u00B7_]+");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+86|0086|86(?=[0-9]{11}$))");
    private static final Pattern MOBILE = Pattern.compile("1[0-9]{10}");
    private static final Pattern FIXED = Pattern.compile("0[1-9][0-9]{1,2}[2-9][0-9]{6,7}");
    private static final Pattern DECIMAL = Pattern.compile("\\.0+$");
    static final Pattern ROUNDED = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+?[0-9]{1,2}");

    private PhoneRule() {}

    static String read(Cell cell, Notes notes) {
        String typed = Plain.halfWidth(cell.text());
        if (typed.isEmpty()) {
            return "";
        }
        if (ROUNDED.matcher(typed).matches()) {
            notes.refuse(ListColumn.PHONE, "phone_rounded");
            return "";
        }
        List<String> numbers =
                BETWEEN_TWO.splitAsStream(typed).filter(part -> !part.isBlank()).toList();
        String found =
                numbers.stream()
                        .map(PhoneRule::bare)
                        .filter(PhoneRule::good)
                        .findFirst()
                        .orElse("");
        if (found.isEmpty()) {
            refuse(numbers.isEmpty() ? typed : bare(numbers.get(0)), notes);
        } else if (numbers.size() > 1) {
            notes.warn(ListColumn.PHONE, "phone_several", String.valueOf(numbers.size()));
        }
        return found;
    }

    private static void refuse(String bare, Notes notes) {
        long digits = bare.chars().filter(c -> c >= '0' && c <= '9').count();
        if (digits == bare.length() && digits != 11) {
            notes.refuse(ListColumn.PHONE, "phone_digits", String.valueOf(digits));
        } else {
            notes.refuse(ListColumn.PHONE, "phone_form");
        }
    }

    private static String bare(String typed) {
        String bare = DECORATION.matcher(DECIMAL.matcher(typed).replaceFirst("")).replaceAll("");
        return COUNTRY.matcher(bare).replaceFirst("");
    }

    private static boolean good(String number) {
        return MOBILE.matcher(number).matches() || FIXED.matcher(number).matches();
    }
}
