package org.wushe.needs.imports.sheets;

import java.util.List;

/**
 * One line of a sheet.
 *
 * @param number 1 for the first, as the spreadsheet shows it
 * @param cells from the first column; may end before the last column
 */
public record Line(int number, List<Cell> cells) {

    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
