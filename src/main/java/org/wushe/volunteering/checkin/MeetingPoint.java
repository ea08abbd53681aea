package org.wushe.volunteering.checkin;

import java.time.Instant;

/**
 * Where a shift meets, as the phone of its leader said.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param since when the leader said so, the last time
 */
record MeetingPoint(double latitude, double longitude, Instant since) {

    private static final double FINENESS = 10_000;

    /** To four decimals of a degree, some ten metres: nobody needs it finer. */
    static MeetingPoint at(Position position, Instant now) {
        return new MeetingPoint(round(position.latitude()), round(position.longitude()), now);
    }

    private static double round(double degrees) {
        return Math.round(degrees * FINENESS) / FINENESS;
    }
}
