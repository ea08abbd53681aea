package org.wushe.volunteering.checkin;

import java.time.Instant;

/**
 * That the place of a shift is checked.
 *
 * @param since when the leader said where it is, the last time
 * @param radius in metres
 */
record PlaceView(Instant since, int radius) {}
