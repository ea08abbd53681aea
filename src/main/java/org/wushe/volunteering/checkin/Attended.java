package org.wushe.volunteering.checkin;

import java.time.Instant;

/**
 * When somebody was seen at a shift.
 *
 * @param came null if never
 * @param left null if never, or if she came again since
 */
public record Attended(Instant came, Instant left) {

    public static final Attended NEVER = new Attended(null, null);
}
