package org.wushe.volunteering.hours;

import java.time.Instant;

/** One step of some hours in their story; values in minutes. */
record StoryLine(
        HoursStep step, Instant at, String who, String reason, Integer before, Integer after) {

    static StoryLine of(HoursEntry entry) {
        return new StoryLine(
                entry.step, entry.at, entry.actorName, entry.reason, entry.before, entry.after);
    }

    /** Whether another value stands since. */
    public boolean isChanged() {
        return before != null && after != null && !before.equals(after);
    }
}
