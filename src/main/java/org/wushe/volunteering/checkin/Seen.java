package org.wushe.volunteering.checkin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * When somebody was last noted.
 *
 * @param came null if never
 * @param left null if never, or if she came again since
 */
record Seen(Instant came, Instant left) {

    static Seen of(UUID signupId, List<ShiftMark> marks) {
        Seen seen = new Seen(null, null);
        for (ShiftMark mark : marks) {
            if (mark.signupId.equals(signupId)) {
                seen = seen.then(mark);
            }
        }
        return seen;
    }

    private Seen then(ShiftMark mark) {
        return switch (mark.kind) {
            case CAME -> new Seen(mark.at, null);
            case LEFT -> new Seen(came, mark.at);
            case ABSENT -> new Seen(null, null);
        };
    }
}
