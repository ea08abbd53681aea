package org.wushe.volunteering.hours;

import java.util.UUID;

/**
 * One volunteer of a shift, as who led it looks her hours over.
 *
 * @param own whether that is herself
 * @param booked whether the reader may know as what her hours are booked
 * @param offline whether a mark it rests on was made without network, by the clock of a device
 */
record ShiftLine(UUID signup, HoursView hours, boolean own, boolean booked, boolean offline) {

    /** Whether the marks can be confirmed as they are. */
    public boolean isPlain() {
        return isOpen()
                && hours.proposal().basis() == Basis.MEASURED
                && hours.proposal().minutes() > 0
                && !hours.longest();
    }

    public boolean isOpen() {
        return hours.state() == HoursState.RECORDED && !own;
    }
}
