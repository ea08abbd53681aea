package org.wushe.needs.imports;

import java.util.List;
import java.util.Map;

/**
 * What was found in a list.
 *
 * @param sheetName the sheet that was read; empty for a text table
 * @param otherSheets sheets that look like lists too and were not read
 * @param headerRow line of the header, 1 for the first
 * @param columns the columns understood, with their headings as typed
 * @param unknownColumns headings not understood; their values are not read
 * @param total rows with a need: accepted, refused and duplicates together
 * @param warned accepted rows with at least one warning
 * @param skipped title, header, blank, remark, example and total lines; blank lines after the last
 *     line with a value are not counted
 */
public record ReadingSummary(
        String sheetName,
        List<String> otherSheets,
        int headerRow,
        Map<ListColumn, String> columns,
        List<String> unknownColumns,
        int total,
        int accepted,
        int warned,
        int refused,
        int duplicates,
        int skipped) {}
