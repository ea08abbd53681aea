package org.wushe.people;

import java.time.Instant;
import java.util.List;

/**
 * Two records side by side, before they become one.
 *
 * @param kept the one that stays
 * @param other the one that goes into it
 * @param same what both say
 * @param choices in what they differ
 * @param sure whether somebody said they are one person
 */
public record Comparison(
        Side kept, Side other, List<Line> same, List<Choice> choices, boolean sure) {

    /** One of the two records. */
    public record Side(PersonRow row, int version, Instant recordedAt, boolean household) {}

    /** Nothing to choose. */
    public record Line(String label, String text) {}

    /**
     * Something to choose.
     *
     * @param name of the field in the form
     * @param kept empty for nothing
     * @param other empty for nothing
     * @param takesOther whether the other record's is chosen
     */
    public record Choice(
            String name, String label, String kept, String other, boolean takesOther) {}
}
