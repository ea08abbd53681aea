package org.wushe.needs.imports;

import java.util.EnumMap;
import java.util.Map;
import org.wushe.needs.imports.ListWords.Word;
import org.wushe.needs.imports.sheets.Cell;
import org.wushe.shared.IdNumber;

/** A row as typed, by column. */
final class TypedRow {

    private final Map<ListColumn, Cell> cells;
    private final Map<ListColumn, Cell> meant = new EnumMap<>(ListColumn.class);
    private final ListWords words;

    TypedRow(Map<ListColumn, Cell> cells, ListWords words) {
        this.cells = cells;
        this.words = words;
        cells.forEach((column, cell) -> meant.put(column, meant(column, cell)));
    }

    /** The cell; blank when the list has no such column, and for "none", "-" or "/". */
    Cell cell(ListColumn column) {
        return meant.getOrDefault(column, Cell.BLANK);
    }

    private Cell meant(ListColumn column, Cell cell) {
        boolean nothing = column != ListColumn.CONSENT && meansNothing(cell.text());
        return nothing ? Cell.BLANK : cell;
    }

    private boolean meansNothing(String typed) {
        String line = Plain.line(typed);
        return line.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || isPicture(c))
                || words.is(Word.NONE, line);
    }

    private static boolean isPicture(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL;
    }

    String line(ListColumn column) {
        return Plain.line(cell(column).text());
    }

    String text(ListColumn column) {
        return Plain.text(cell(column).text());
    }

    /** A number or place: half-width, without blanks and without the ending of its column. */
    String place(ListColumn column) {
        return Plain.code(cell(column).text());
    }

    /** What was typed, to be shown again: every identity number masked, blank cells left out. */
    Map<ListColumn, String> shown() {
        Map<ListColumn, String> shown = new EnumMap<>(ListColumn.class);
        cells.forEach(
                (column, cell) -> {
                    if (!cell.isBlank()) {
                        shown.put(column, shown(column, Plain.text(cell.text())));
                    }
                });
        return shown;
    }

    private static String shown(ListColumn column, String text) {
        return column == ListColumn.ID_NUMBER
                ? IdNumber.mask(PersonRule.bare(text))
                : IdNumber.maskWithin(text);
    }
}
