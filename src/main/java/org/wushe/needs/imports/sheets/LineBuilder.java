package org.wushe.needs.imports.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wushe.needs.imports.sheets.UnreadableList.Reason;

/** Collects the cells of one line of a workbook; columns past the 256th are left out. */
final class LineBuilder {

    private static final int MOST_COLUMNS = 256;
    private static final int LAST_LINE = 1_048_576;
    private static final int LONGEST = 32_767;

    private final CellValues values;
    private final StringBuilder value = new StringBuilder();
    private List<Cell> cells = new ArrayList<>();
    private int number;
    private int column;
    private String type;
    private String style;
    private boolean inValue;
    private boolean inReading;

    LineBuilder(CellValues values) {
        this.values = values;
    }

    /** A line without a number follows the one before. */
    void startLine(String stored) {
        int next = number + 1;
        if (stored != null) {
            next = stored.matches("[0-9]{1,7}") ? Integer.parseInt(stored) : 0;
        }
        if (next <= number || next > LAST_LINE) {
            throw new UnreadableList(Reason.DAMAGED, String.valueOf(number));
        }
        number = next;
        column = -1;
        cells = new ArrayList<>();
    }

    void startCell(String address, String cellType, String cellStyle) {
        column = address == null ? column + 1 : columnOf(address);
        type = cellType;
        style = cellStyle;
        value.setLength(0);
    }

    void startValue() {
        inValue = !inReading;
    }

    void endValue() {
        inValue = false;
    }

    void startReading() {
        inReading = true;
    }

    void endReading() {
        inReading = false;
    }

    void text(String text) {
        if (inValue && value.length() < LONGEST) {
            value.append(text);
        }
    }

    void endCell() {
        if (column < MOST_COLUMNS) {
            cells.addAll(Collections.nCopies(Math.max(0, column + 1 - cells.size()), Cell.BLANK));
            cells.set(column, values.of(type, style, value.toString()));
        }
    }

    Line line() {
        return new Line(number, cells);
    }

    /** Column of an address such as AB12, from 0; the last possible one for nonsense. */
    private static int columnOf(String address) {
        int at = 0;
        for (int i = 0; i < address.length() && address.charAt(i) >= 'A' && i < 4; i++) {
            at = at * 26 + (address.charAt(i) - 'A' + 1);
        }
        return at == 0 ? MOST_COLUMNS : at - 1;
    }
}
