package org.wushe.volunteering.shifts;

import java.time.Instant;
import java.util.UUID;

/**
 * A shift to which somebody did not come.
 *
 * @param number of the project
 * @param kind code of what is done there, null if it is none of the kinds
 * @param people who had a seat and did not come
 */
public record MissedShift(
        UUID id,
        String number,
        String title,
        String kind,
        Instant startsAt,
        Instant endsAt,
        long people) {}
