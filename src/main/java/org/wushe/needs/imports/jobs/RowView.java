package org.wushe.needs.imports.jobs;

import java.util.List;

/**
 * One row of a list as its page shows it.
 *
 * @param verdict suffix of the message that names it
 * @param name masked
 * @param needNumber the need it became or repeats, null if none
 */
public record RowView(
        int line,
        String verdict,
        String name,
        String category,
        String content,
        List<Note> notes,
        String needNumber) {

    public String getCss() {
        return switch (verdict) {
            case "REFUSED" -> "state--overdue";
            case "ACCEPTED", "ENTERED" -> "state--good";
            default -> "state--waiting";
        };
    }

    public boolean isEntered() {
        return verdict.equals("ENTERED");
    }

    /** What is to be said of one field. */
    public record Note(String field, String text, boolean refusal) {}
}
