package org.wushe.platform;

import java.time.Instant;
import java.util.List;

/**
 * What the operator sees.
 *
 * @param uncovered communities without a neighbourhood centre
 * @param typed the reason of a suspension that was not taken, empty otherwise
 */
public record PlatformPage(
        List<Row> communities, List<Refusal> refused, List<Uncovered> uncovered, String typed) {

    /** How many have one. */
    public int getCovered() {
        return communities.size() - uncovered.size();
    }

    public boolean isCalendarMissing() {
        return communities.stream().anyMatch(row -> row.missingYear() != null);
    }

    /**
     * One community.
     *
     * @param hash its first characters, enough to tell two contents apart
     * @param source the message that says where the bundle in force came from
     * @param missingYear the year whose holidays the bundle should have by now, null if it has them
     */
    public record Row(
            String slug,
            String name,
            boolean suspended,
            String reason,
            String hash,
            String source,
            Instant at,
            Integer missingYear) {}

    /** A community without a neighbourhood centre; more of it the operator does not see. */
    public record Uncovered(String slug, String name) {}

    /** A folder that was refused when it was last read. */
    public record Refusal(String folder, Instant at, List<String> problems) {}
}
