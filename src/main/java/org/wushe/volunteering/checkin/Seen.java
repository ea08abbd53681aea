package org.wushe.volunteering.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * When somebody was last noted.
 *
 * @param came null if never
 * @param left null if never, or if she came again since
 * @param absent since when she is noted as absent; null if she is not
 * @param offline whether any of it was noted without network
 */
record Seen(Instant came, Instant left, Instant absent, boolean offline) {

    static final Seen NEVER = new Seen(null, null, null, false);

    /** Of marks in their order; one that another takes the place of does not count. */
    static Seen of(UUID signupId, List<ShiftMark> marks) {
        Set<UUID> replaced =
                marks.stream()
                        .map(mark -> mark.instead)
                        .filter(one -> one != null)
                        .collect(Collectors.toSet());
        Seen seen = NEVER;
        for (ShiftMark mark : marks) {
            if (mark.signupId.equals(signupId) && !replaced.contains(mark.id)) {
                seen = seen.then(mark);
            }
        }
        return seen;
    }

    private Seen then(ShiftMark mark) {
        boolean away = mark.how == How.OFFLINE;
        return switch (mark.kind) {
            case CAME -> new Seen(mark.at, null, null, away);
            case LEFT -> new Seen(came, mark.at, null, offline || away);
            case ABSENT -> new Seen(null, null, mark.at, false);
        };
    }
}
