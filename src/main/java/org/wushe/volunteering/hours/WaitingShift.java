package org.wushe.volunteering.hours;

import java.time.Instant;
import java.util.UUID;

/**
 * Hours of one shift that wait for somebody.
 *
 * @param state what they wait for: to be checked, approved, or looked at again
 * @param entries how many volunteers' hours
 */
public record WaitingShift(
        HoursState state,
        String project,
        String title,
        UUID slotId,
        Instant startsAt,
        long entries) {

    /** Where to do it, below the community's address. */
    public String getPath() {
        return state == HoursState.CHECKED
                ? "/desk/hours"
                : "/desk/projects/" + project + "/shifts/" + slotId + "/hours";
    }
}
