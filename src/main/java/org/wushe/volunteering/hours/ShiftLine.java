package org.wushe.volunteering.hours;

import java.util.UUID;

/**
 * One volunteer of a shift, as who led it looks her hours over.
 *
 * @param own whether that is herself
 * @param offline whether a mark it rests on was made without network, by the clock of a device
 */
record ShiftLine(UUID signup, HoursView hours, boolean own, boolean offline) {

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
