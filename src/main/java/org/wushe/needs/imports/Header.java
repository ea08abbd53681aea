package org.wushe.needs.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wushe.needs.imports.ListWords.Heading;
import org.wushe.needs.imports.sheets.Cell;
import org.wushe.needs.imports.sheets.Cell.Kind;
import org.wushe.needs.imports.sheets.Line;

/** The line that names the columns, or two when a heading is split into a second line. */
final class Header {

    /** A heading as typed, and what it means; {@code meaning} is null when unknown. */
    private record Named(String typed, Heading meaning) {}

    private final TreeMap<Integer, Named> columns = new TreeMap<>();
    private final int firstLine;
    private int lastLine;
    private Map<ListColumn, List<Integer>> places = Map.of();

    private Header(int line) {
        this.firstLine = line;
        this.lastLine = line;
    }

    static Header of(Line line, ListWords words) {
        Header header = new Header(line.number());
        header.take(line, words);
        header.places = header.findPlaces();
        return header;
    }

    /** Adds the line below if it holds nothing but known headings. */
    void join(Line below, ListWords words) {
        Header second = of(below, words);
        if (below.number() == lastLine + 1
                && !second.columns.isEmpty()
                && second.unknown().isEmpty()) {
            columns.putAll(second.columns);
            places = findPlaces();
            lastLine = below.number();
        }
    }

    private void take(Line line, ListWords words) {
        for (int i = 0; i < line.cells().size(); i++) {
            String typed = Plain.line(line.cell(i).text());
            if (!typed.isEmpty()) {
                Heading meaning = words.heading(line.cell(i).text()).orElse(null);
                columns.put(i, new Named(typed, meaning));
            }
        }
    }

    int firstLine() {
        return firstLine;
    }

    int lastLine() {
        return lastLine;
    }

    /** How many different known columns there are. */
    int score() {
        return places.size();
    }

    /** Known columns with their headings as typed, in the order of the sheet. */
    Map<ListColumn, String> known() {
        Map<ListColumn, String> known = new EnumMap<>(ListColumn.class);
        places.forEach((column, at) -> known.put(column, columns.get(at.get(0)).typed()));
        return known;
    }

    List<String> unknown() {
        return columns.values().stream()
                .filter(named -> named.meaning() == null)
                .map(Named::typed)
                .toList();
    }

    /** How many cells of a line repeat the heading of their column. */
    long repeatedIn(Line line) {
        return columns.entrySet().stream()
                .filter(
                        at ->
                                at.getValue()
                                        .typed()
                                        .equals(Plain.line(line.cell(at.getKey()).text())))
                .count();
    }

    /**
     * The cells of a line by column. Of several cells for one column the first not blank counts.
     */
    Map<ListColumn, Cell> cells(Line line) {
        Map<ListColumn, Cell> cells = new EnumMap<>(ListColumn.class);
        places.forEach((column, at) -> cells.put(column, cell(column, line, at)));
        return cells;
    }

    /** Where two columns describe the need, both texts are kept. */
    private static Cell cell(ListColumn column, Line line, List<Integer> at) {
        List<Cell> typed =
                at.stream().map(line::cell).filter(cell -> !cell.isBlank()).distinct().toList();
        if (typed.size() > 1 && column == ListColumn.CONTENT) {
            return new Cell(
                    typed.stream().map(Cell::text).collect(Collectors.joining("\n")), Kind.TEXT);
        }
        return typed.isEmpty() ? Cell.BLANK : typed.get(0);
    }

    private Map<ListColumn, List<Integer>> findPlaces() {
        Map<ListColumn, List<Integer>> found = new EnumMap<>(ListColumn.class);
        columns.entrySet().stream()
                .filter(entry -> entry.getValue().meaning() != null)
                .sorted(Comparator.comparing(entry -> entry.getValue().meaning().rank()))
                .forEach(
                        entry ->
                                found.computeIfAbsent(
                                                entry.getValue().meaning().column(),
                                                column -> new ArrayList<>())
                                        .add(entry.getKey()));
        return found;
    }
}
