package org.wushe.services.rooms;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.wushe.shared.Span;

/**
 * When a room can still be used.
 *
 * @param setup before each use
 * @param clearing after each use
 */
record FreeTimes(List<Span> open, Duration setup, Duration clearing) {

    /**
     * The times in which a use may lie, so that its own set-up and clearing touch nobody's.
     *
     * @param held with set-up and clearing, in any order
     */
    List<Span> without(Collection<Span> held) {
        List<Span> free = open;
        for (Span one : held) {
            Span gone = new Span(one.from().minus(clearing), one.until().plus(setup));
            free = free.stream().flatMap(part -> cut(part, gone).stream()).toList();
        }
        return free;
    }

    private static List<Span> cut(Span part, Span gone) {
        List<Span> left = new ArrayList<>();
        add(left, part.from(), earlier(part.until(), gone.from()));
        add(left, later(part.from(), gone.until()), part.until());
        return left;
    }

    private static void add(List<Span> left, Instant from, Instant until) {
        if (from.isBefore(until)) {
            left.add(new Span(from, until));
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    boolean isOpen(Span use) {
        return open.stream()
                .anyMatch(
                        part ->
                                !use.from().isBefore(part.from())
                                        && !use.until().isAfter(part.until()));
    }
}
