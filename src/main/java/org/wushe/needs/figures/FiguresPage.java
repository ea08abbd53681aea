package org.wushe.needs.figures;

import java.time.LocalDate;
import java.util.List;

/** The room in figures. */
public record FiguresPage(
        LocalDate from,
        LocalDate to,
        Figure raised,
        List<FigureTable> tables,
        boolean toEveryone,
        Spans spans) {

    /**
     * How long things took, as texts without units; null where there is nothing to tell.
     *
     * @param inTime percent
     */
    public record Spans(
            long answered,
            Long inTime,
            String hoursToAnswer,
            long ended,
            String daysToEnd,
            long rated,
            String satisfaction) {}
}
