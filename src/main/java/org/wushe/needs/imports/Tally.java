package org.wushe.needs.imports;

import java.util.List;
import org.wushe.needs.imports.HeaderSearch.Found;
import org.wushe.needs.imports.RowMessage.Severity;
import org.wushe.needs.imports.sheets.Line;

/** Counts rows and lines while a list is read. */
final class Tally {

    private int accepted;
    private int warned;
    private int refused;
    private int duplicates;
    private int lastLine;

    /** Counts a line that is not blank, and with it the blank ones before. */
    void line(Line line) {
        lastLine = line.number();
    }

    void row(ReadRow row) {
        switch (row.verdict()) {
            case REFUSED -> refused++;
            case DUPLICATE -> duplicates++;
            case ACCEPTED -> {
                accepted++;
                if (row.messages().stream().anyMatch(m -> m.severity() == Severity.WARNING)) {
                    warned++;
                }
            }
        }
    }

    ReadingSummary summary(List<Found> sheets) {
        Found read = sheets.get(0);
        int total = accepted + refused + duplicates;
        return new ReadingSummary(
                read.sheet().name(),
                sheets.stream()
                        .skip(1)
                        .filter(found -> !found.sheet().hidden())
                        .map(found -> found.sheet().name())
                        .toList(),
                read.header().firstLine(),
                read.header().known(),
                read.header().unknown(),
                total,
                accepted,
                warned,
                refused,
                duplicates,
                lastLine - total);
    }
}
