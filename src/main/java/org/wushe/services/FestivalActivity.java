package org.wushe.services;

import java.util.UUID;

/**
 * An activity of a named series.
 *
 * @param came people who were seen there (人次)
 */
record FestivalActivity(UUID festivalId, SessionRow row, int came) {

    public boolean isHeld() {
        return row.state() == SessionState.OVER;
    }

    public boolean isAhead() {
        return row.isAhead();
    }

    public boolean isCalledOff() {
        return row.state() == SessionState.CALLED_OFF;
    }
}
