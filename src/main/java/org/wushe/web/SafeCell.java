package org.wushe.web;

/** Texts that go into cells of spreadsheets which other people open. */
public final class SafeCell {

    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    /** A text that no spreadsheet takes for a formula: such a beginning gets an apostrophe. */
    public static String of(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
