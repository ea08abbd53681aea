package org.wushe.needs.imports;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * All the words of a report, in the reader's language.
 *
 * @param sheet name of the sheet
 * @param row heading of the row number
 * @param reason heading of the reasons
 * @param headings of the columns to be written, in their order
 * @param message a message by key and arguments
 */
public record ReportTexts(
        String sheet,
        String row,
        String reason,
        Map<ListColumn, String> headings,
        BiFunction<String, List<String>, String> message) {}
