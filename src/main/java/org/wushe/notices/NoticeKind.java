package org.wushe.notices;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.wushe.needs.NeedStep;

/** What a member is told; each has its words in messages/notices*.properties. */
enum NoticeKind {
    NEED_SUBMITTED,
    NEED_ACCEPTED,
    NEED_REFUSED,
    NEED_LINKED,
    NEED_PROGRESS,
    NEED_PART_DONE,
    NEED_RESULT,
    NEED_CONFIRMED,
    NEED_NOT_SOLVED,
    NEED_RETURNED,
    /** Any other step of a need, named by its own words. */
    NEED_MOVED,
    NEED_FOLLOWED,
    CLAIM_REFUSED,
    CLAIM_GIVEN_BACK,
    OPINION_ANSWERED,
    IN_CHARGE,
    NEED_WAITING,
    NEEDS_WAITING,
    JOIN_ASKED,
    JOIN_CONFIRMED,
    JOIN_REFUSED,
    DELETION_ASKED,
    DELETION_REFUSED,
    ROLE_GRANTED,
    ROLE_WITHDRAWN,
    SEAT_OFFERED,
    SIGNUP_CONFIRMED,
    SIGNUP_WAITING,
    SIGNUP_REJECTED,
    SIGNUP_REMOVED,
    SIGNUP_CANCELLED,
    OFFER_LAPSED,
    WAIT_DROPPED,
    LIST_CLOSED,
    SIGNUP_MOVED,
    SIGNUP_CHANGED,
    SLOT_CALLED_OFF,
    SIGNUP_REMINDER,
    SIGNUP_NO_SHOW,
    SIGNUP_ASKED,
    SEATS_IDLE,
    /** A step in the room of volunteers, in that room's own words. */
    VOLUNTEERING,
    /** What became of a room somebody asked for, in that room's own words. */
    BOOKING,
    /** A fair day can be booked, in that room's own words. */
    FAIR,
    /** What becomes of a concern at the one-stop counter, in that room's own words. */
    RECEIPT,
    /** A concern came online and nobody sees it through yet. */
    RECEIPT_ASKED;

    /** Asks for nothing, so that it can wait for whoever wants her news together. */
    private static final Set<NoticeKind> NEWS =
            EnumSet.of(
                    NEED_SUBMITTED,
                    NEED_ACCEPTED,
                    NEED_REFUSED,
                    NEED_LINKED,
                    NEED_PROGRESS,
                    NEED_PART_DONE,
                    NEED_CONFIRMED,
                    NEED_NOT_SOLVED,
                    NEED_MOVED,
                    NEED_FOLLOWED,
                    CLAIM_REFUSED,
                    CLAIM_GIVEN_BACK,
                    FAIR);

    /** What the requester is told of a step. */
    static NoticeKind of(NeedStep step) {
        String name = "NEED_" + step;
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(NEED_MOVED);
    }

    /** Whether it may come in a digest; what asks for something is told at once. */
    boolean canWait() {
        return NEWS.contains(this);
    }

    /** As it stands in message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
