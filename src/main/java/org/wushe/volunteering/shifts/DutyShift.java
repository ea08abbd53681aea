package org.wushe.volunteering.shifts;

import java.time.Instant;
import java.util.UUID;

/**
 * A coming shift of a duty post, of whichever project.
 *
 * @param kind what is done there in the reader's words, null if that is not one of the kinds
 * @param number of the project
 */
public record DutyShift(
        UUID id,
        String kind,
        String post,
        boolean partyDuty,
        String number,
        String place,
        Instant startsAt,
        Instant endsAt,
        int taken,
        int capacity,
        boolean full) {}
