package org.wushe.shared;

import java.time.Instant;

/** A stretch of time, its end not included. */
public record Span(Instant from, Instant until) {

    boolean isEmpty() {
        return !from.isBefore(until);
    }

    Span within(Span other) {
        return new Span(
                from.isAfter(other.from) ? from : other.from,
                until.isBefore(other.until) ? until : other.until);
    }
}
