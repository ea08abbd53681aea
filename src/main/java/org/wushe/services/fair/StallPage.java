package org.wushe.services.fair;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A stall as a resident sees it.
 *
 * @param others whom she may book for beside herself, by id
 * @param chosen what was sent, when it has to be sent again
 */
record StallPage(
        DayView day,
        StallRow stall,
        List<WindowRow> windows,
        List<OwnBooking> own,
        Map<UUID, String> others,
        String chosen) {

    public boolean isBookable() {
        return day.state() == FairState.OPEN || day.state() == FairState.RUNNING;
    }

    public boolean isFree() {
        return windows.stream().anyMatch(WindowRow::isChoice);
    }
}
