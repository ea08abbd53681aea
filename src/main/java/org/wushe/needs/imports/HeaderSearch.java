package org.wushe.needs.imports;

import java.util.ArrayList;
import java.util.List;
import org.wushe.needs.imports.sheets.Line;
import org.wushe.needs.imports.sheets.Sheet;
import org.wushe.needs.imports.sheets.UnreadableList;
import org.wushe.needs.imports.sheets.UnreadableList.Reason;

/** Finds the sheet and the line whose headings are known best. */
final class HeaderSearch {

    /** A sheet and its header. */
    record Found(Sheet sheet, Header header) {}

    private static final int LINES_LOOKED_AT = 30;
    private static final int LEAST_COLUMNS = 2;

    private final ListWords words;
    private boolean anyValue;

    HeaderSearch(ListWords words) {
        this.words = words;
    }

    /**
     * Every sheet that has a header, the best first; a visible sheet goes before a hidden one.
     *
     * @throws UnreadableList EMPTY, NO_HEADER or MISSING_COLUMN
     */
    List<Found> in(List<Sheet> sheets) {
        List<Found> found = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Header header = best(top(sheet));
            if (header != null) {
                found.add(new Found(sheet, header));
            }
        }
        if (found.isEmpty()) {
            throw new UnreadableList(anyValue ? Reason.NO_HEADER : Reason.EMPTY);
        }
        found.sort((a, b) -> Integer.compare(weight(b), weight(a)));
        requireColumns(found.get(0).header());
        return found;
    }

    private static int weight(Found found) {
        return found.header().score() + (found.sheet().hidden() ? 0 : 100);
    }

    private List<Line> top(Sheet sheet) {
        List<Line> top = new ArrayList<>();
        sheet.lines(
                line -> {
                    if (!line.isBlank()) {
                        anyValue = true;
                        top.add(line);
                    }
                    return top.size() <= LINES_LOOKED_AT;
                });
        return top;
    }

    private Header best(List<Line> top) {
        Header best = null;
        for (int i = 0; i < Math.min(top.size(), LINES_LOOKED_AT); i++) {
            Header header = Header.of(top.get(i), words);
            if (header.score() >= (best == null ? LEAST_COLUMNS : best.score() + 1)) {
                best = header;
                if (i + 1 < top.size()) {
                    best.join(top.get(i + 1), words);
                }
            }
        }
        return best;
    }

    /** Without these every single row would be refused: better said once. */
    private static void requireColumns(Header header) {
        var known = header.known().keySet();
        if (!known.contains(ListColumn.CONTENT)) {
            throw new UnreadableList(Reason.MISSING_COLUMN, ListColumn.CONTENT.key());
        }
        if (!known.contains(ListColumn.PHONE)
                && !known.contains(ListColumn.ADDRESS)
                && !known.contains(ListColumn.BUILDING)
                && !known.contains(ListColumn.DOOR)) {
            throw new UnreadableList(Reason.MISSING_COLUMN, ListColumn.PHONE.key());
        }
    }
}
