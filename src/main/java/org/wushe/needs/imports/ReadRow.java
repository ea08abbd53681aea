package org.wushe.needs.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a list with its verdict.
 *
 * @param number of the line in its sheet, 1 for the first
 * @param serial the number the row carries, or empty
 * @param verdict what becomes of it
 * @param need the need in one form; empty when refused
 * @param shown what was typed, by column, identity numbers masked: fit to be kept and shown
 * @param messages in the order they were found; warnings too
 */
public record ReadRow(
        int number,
        String serial,
        Verdict verdict,
        Optional<ListRow> need,
        Map<ListColumn, String> shown,
        List<RowMessage> messages) {

    /** What becomes of a row. */
    public enum Verdict {
        ACCEPTED,
        REFUSED,
        DUPLICATE
    }

    /** What was typed into a column, identity numbers masked; empty for nothing. */
    public String shownValue(ListColumn column) {
        return shown.getOrDefault(column, "");
    }

    /** Without what was typed, for logs. */
    @Override
    public String toString() {
        return "ReadRow[" + number + ", " + verdict + ", " + messages.size() + " messages]";
    }
}
