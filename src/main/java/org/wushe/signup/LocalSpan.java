package org.wushe.signup;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * From when to when, as the clocks of the community show it. Where they are put back, an hour that
 * comes twice is meant the first time; where they are put forward, an hour that is left out is
 * none.
 */
record LocalSpan(LocalDateTime from, LocalDateTime to, ZoneId zone) {

    /**
     * @throws org.wushe.web.Conflict if there is no such time
     */
    Instant startsAt() {
        return instant(from);
    }

    /**
     * @throws org.wushe.web.Conflict if there is no such time, or it is not after the start
     */
    Instant endsAt() {
        Instant end = instant(to);
        if (!end.isAfter(startsAt())) {
            throw WhyNot.conflict(Reason.ENDS_BEFORE_START);
        }
        return end;
    }

    private Instant instant(LocalDateTime shown) {
        if (zone.getRules().getValidOffsets(shown).isEmpty()) {
            throw WhyNot.conflict(Reason.NO_SUCH_TIME);
        }
        return shown.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
