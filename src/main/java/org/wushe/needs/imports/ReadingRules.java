package org.wushe.needs.imports;

import java.time.LocalDate;
import java.util.Map;
import org.wushe.needs.imports.sheets.SheetLimits;

/**
 * What the community and the day give to the reading of a list.
 *
 * @param today in the community's zone; a later date is refused
 * @param categories label to code, as the community's bundle has them
 * @param otherCategory code for a label that is not among them
 * @param maxRows most rows with a need; one more and the file is refused before any row is given
 *     out
 * @param limits what the file may cost
 * @param known the needs that are there already
 */
public record ReadingRules(
        LocalDate today,
        Map<String, String> categories,
        String otherCategory,
        int maxRows,
        SheetLimits limits,
        KnownNeeds known) {

    public static final int MAX_ROWS = 20_000;

    /** Default limits, nothing known before, "other" for unknown labels. */
    public static ReadingRules on(LocalDate today, Map<String, String> categories) {
        return new ReadingRules(
                today, categories, "other", MAX_ROWS, SheetLimits.DEFAULT, KnownNeeds.NONE);
    }

    public ReadingRules withMaxRows(int rows) {
        return new ReadingRules(today, categories, otherCategory, rows, limits, known);
    }

    public ReadingRules withLimits(SheetLimits other) {
        return new ReadingRules(today, categories, otherCategory, maxRows, other, known);
    }

    public ReadingRules withKnown(KnownNeeds needs) {
        return new ReadingRules(today, categories, otherCategory, maxRows, limits, needs);
    }
}
