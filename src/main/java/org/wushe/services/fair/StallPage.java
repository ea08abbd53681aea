package org.wushe.services.fair;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A stall as a resident sees it.
 *
 * @param names whom she may book for, by id, herself first; empty for who has no account here
 * @param chosen what was sent, when it has to be sent again
 */
record StallPage(
        DayView day,
        StallRow stall,
        List<WindowRow> windows,
        List<OwnBooking> own,
        Map<UUID, String> names,
        String chosen) {

    public boolean isBookable() {
        return day.state() == FairState.OPEN || day.state() == FairState.RUNNING;
    }

    public boolean isFree() {
        return windows.stream().anyMatch(WindowRow::isChoice);
    }
}
