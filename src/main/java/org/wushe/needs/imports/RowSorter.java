package org.wushe.needs.imports;

import java.util.Map;
import java.util.regex.Pattern;
import org.wushe.needs.imports.ListWords.Word;
import org.wushe.needs.imports.sheets.Cell;
import org.wushe.needs.imports.sheets.Line;

/**
 * Tells rows that hold somebody's need from titles, remarks, totals, examples and repeated headers.
 * A row that shows somebody was entered is a row of the list however much of it is missing: it is
 * then refused with a reason and never passed over in silence.
 */
final class RowSorter {

    private static final Pattern SERIAL = Pattern.compile("[A-Za-z]{0,4}[-]?[0-9]{1,8}\\.?");
    private static final Pattern LABELLED = Pattern.compile(".*[:\\uFF1A].*", Pattern.DOTALL);
    private static final Pattern SHORT_NAME = Pattern.compile("[\\p{L}\\u00B7\\u2022]{2,4}");
    private static final Pattern AFTER_TOTAL = Pattern.compile("(:|[0-9]).*$", Pattern.DOTALL);

    private final Header header;
    private final ListWords words;

    RowSorter(Header header, ListWords words) {
        this.header = header;
        this.words = words;
    }

    boolean isNeed(Line line) {
        if (line.number() <= header.lastLine() || line.isBlank()) {
            return false;
        }
        Map<ListColumn, Cell> cells = header.cells(line);
        return !isTotal(line, cells)
                && !words.is(Word.EXAMPLE, text(cells, ListColumn.SERIAL))
                && !isHeading(line)
                && showsSomebody(line, cells);
    }

    private boolean isTotal(Line line, Map<ListColumn, Cell> cells) {
        String first =
                line.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .map(cell -> Plain.code(cell.text()))
                        .findFirst()
                        .orElse("");
        return digits(cells, ListColumn.PHONE) < 7
                && text(cells, ListColumn.ID_NUMBER).length() < 15
                && (isTotal(first) || isTotal(text(cells, ListColumn.NAME)));
    }

    private boolean isTotal(String text) {
        return words.is(Word.TOTAL, AFTER_TOTAL.matcher(text).replaceFirst(""));
    }

    /**
     * The header again, as on every printed page, or two cells such as "recorded by" and a name.
     */
    private boolean isHeading(Line line) {
        long filled = filled(line);
        return header.repeatedIn(line) * 2 >= filled
                || (filled <= 2 && Header.of(line, words).score() > 0);
    }

    private boolean showsSomebody(Line line, Map<ListColumn, Cell> cells) {
        String name = text(cells, ListColumn.NAME);
        if (digits(cells, ListColumn.PHONE) >= 7 || digits(cells, ListColumn.ID_NUMBER) >= 14) {
            return true;
        }
        boolean numbered = SERIAL.matcher(Plain.code(text(cells, ListColumn.SERIAL))).matches();
        if (filled(line) == 1) {
            return SHORT_NAME.matcher(name).matches();
        }
        if (different(line) == 1) {
            return numbered;
        }
        return numbered
                || (!name.isEmpty() && !LABELLED.matcher(name).matches())
                || unlabelled(cells) >= 3;
    }

    /** Cells of known columns that are no "checked by: …" of a footer. */
    private static long unlabelled(Map<ListColumn, Cell> cells) {
        return cells.values().stream()
                .filter(cell -> !cell.isBlank() && !LABELLED.matcher(cell.text()).matches())
                .count();
    }

    private static long filled(Line line) {
        return line.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** A merged remark comes from some programs as the same text in every cell. */
    private static long different(Line line) {
        return line.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .distinct()
                .count();
    }

    private static long digits(Map<ListColumn, Cell> cells, ListColumn column) {
        return text(cells, column).codePoints().filter(Character::isDigit).count();
    }

    private static String text(Map<ListColumn, Cell> cells, ListColumn column) {
        return Plain.line(cells.getOrDefault(column, Cell.BLANK).text());
    }
}
