package org.wushe.needs.imports.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wushe.needs.imports.sheets.Cell.Kind;

/** Turns what a workbook stores for a cell into a {@link Cell}. */
record CellValues(SharedTexts texts, DateStyles styles, boolean system1904) {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int LONGEST_NUMBER = 40;

    /**
     * @param type the attribute t: s, inlineStr, str, b, e, d or n
     * @param style the attribute s, or null
     * @param stored what stands in the cell
     */
    Cell of(String type, String style, String stored) {
        if (stored.isEmpty()) {
            return Cell.BLANK;
        }
        return switch (type) {
            case "s" -> Cell.text(unescape(texts.at(stored)));
            case "b" -> Cell.text(stored.equals("1") ? "TRUE" : "FALSE");
            case "e" -> Cell.BLANK;
            case "d" -> new Cell(stored.split("T", 2)[0], Kind.DATE);
            case "n" -> number(stored.strip(), styles.isDate(style));
            default -> Cell.text(unescape(stored));
        };
    }

    private Cell number(String stored, boolean asDate) {
        BigDecimal number;
        try {
            number = new BigDecimal(stored);
        } catch (NumberFormatException text) {
            return Cell.text(stored);
        }
        if (Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER) {
            return Cell.text(stored);
        }
        Cell plain = new Cell(number.stripTrailingZeros().toPlainString(), Kind.NUMBER);
        if (!asDate) {
            return plain;
        }
        long day = number.setScale(0, RoundingMode.FLOOR).longValue();
        return ExcelDays.toDate(day, system1904)
                .map(date -> new Cell(date.toString(), Kind.DATE))
                .orElse(plain);
    }

    /** Excel writes characters XML cannot hold as _x000D_. */
    private static String unescape(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(CellValues::character) : text;
    }

    private static String character(MatchResult escaped) {
        return Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
    }
}
