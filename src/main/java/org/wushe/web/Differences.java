package org.wushe.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Two versions of one thing: what stands now, and what a person typed who did not know of it. The
 * tag {@code differences} shows them side by side above her form, which keeps what she typed and
 * carries the version that stands now, so that sending it again is a decision.
 */
public final class Differences {

    private final List<Line> all = new ArrayList<>();

    public static Differences none() {
        return new Differences();
    }

    /**
     * Adds a field if its two versions differ.
     *
     * @param label the field in the reader's words
     * @param now null for nothing
     * @param typed null for nothing
     */
    public Differences compare(String label, String now, String typed) {
        Line line = new Line(label, now == null ? "" : now, typed == null ? "" : typed);
        if (!line.now.equals(line.typed)) {
            all.add(line);
        }
        return this;
    }

    public boolean isAny() {
        return !all.isEmpty();
    }

    public List<Line> getAll() {
        return all;
    }

    /** One field in both versions; empty texts for nothing. */
    public record Line(String label, String now, String typed) {}
}
