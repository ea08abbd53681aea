package org.wushe.volunteering.checkin;

import java.time.Instant;
import org.wushe.volunteering.shifts.ShiftRef;

/**
 * Where the leader says that they meet here.
 *
 * @param check null while there is none
 * @param radius in metres
 * @param open whether people sign in and out now, which is when it can begin
 * @param early whether they do not yet
 * @param from when they do
 * @param trouble why it did not work, a key of the bundle; null if nothing went wrong
 */
record PlacePage(
        ShiftRef shift,
        PlaceView check,
        int radius,
        boolean open,
        boolean early,
        Instant from,
        String trouble) {}
