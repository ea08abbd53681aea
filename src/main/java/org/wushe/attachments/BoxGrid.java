package org.wushe.attachments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.wushe.attachments.pictures.Box;

/**
 * The picture as a grid of nearly square cells, each of which can be ticked: the way to cover
 * without drawing. Twelve columns are still as wide as a finger on a phone.
 *
 * @param rows as many as make the cells square
 */
record BoxGrid(int rows) {

    static final int COLUMNS = 12;
    private static final int MOST_ROWS = 24;
    private static final int LEAST_ROWS = 4;

    static BoxGrid of(int width, int height) {
        long square = Math.round((double) COLUMNS * height / width);
        return new BoxGrid((int) Math.max(LEAST_ROWS, Math.min(MOST_ROWS, square)));
    }

    List<Cell> cells(Collection<String> ticked) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            for (int column = 1; column <= COLUMNS; column++) {
                String key = row + "-" + column;
                cells.add(new Cell(key, row, column, ticked.contains(key)));
            }
        }
        return cells;
    }

    /**
     * @throws IllegalArgumentException if there is no such cell
     */
    Box box(String key) {
        int dash = key.indexOf('-');
        if (dash < 1) {
            throw new IllegalArgumentException("no cell");
        }
        int row = Integer.parseInt(key.substring(0, dash));
        int column = Integer.parseInt(key.substring(dash + 1));
        double width = 1.0 / COLUMNS;
        double height = 1.0 / rows;
        return new Box((column - 1) * width, (row - 1) * height, width, height);
    }

    /**
     * @param key its row and column, from 1
     */
    record Cell(String key, int row, int column, boolean ticked) {}
}
