package org.wushe.needs.imports.sheets;

/**
 * One cell as text.
 *
 * @param text what stands in it: a number without exponent or trailing zeros, a date as ISO 8601
 * @param kind what the file says it is; a cell of a text file is always TEXT
 */
public record Cell(String text, Kind kind) {

    /** What the file says a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    public static final Cell BLANK = text("");

    public static Cell text(String text) {
        return new Cell(text, Kind.TEXT);
    }

    public boolean isBlank() {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
