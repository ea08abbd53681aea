package org.wushe.volunteering.checkin;

import java.time.Duration;
import java.time.Instant;
import org.wushe.volunteering.shifts.ShiftRef;

/**
 * The leader's screen.
 *
 * @param refresh after how many seconds the code is another
 * @param came how many of those with a seat signed in
 * @param seats how many have one
 * @param place null while nobody checks where they are
 */
record CodePage(
        ShiftRef shift,
        QrCode code,
        long refresh,
        long came,
        int seats,
        boolean walkIns,
        PlaceView place) {

    /** A second later than the change, so that the screen never shows the code before. */
    static long refresh(Instant now) {
        Duration left = CheckinCodes.left(now);
        return left.toSeconds() + 1;
    }
}
