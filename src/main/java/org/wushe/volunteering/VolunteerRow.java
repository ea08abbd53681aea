package org.wushe.volunteering;

import java.time.Instant;
import java.util.List;

/**
 * A registration in the desk's list: no numbers by which she can be reached.
 *
 * @param number null as long as she was only invited
 */
record VolunteerRow(
        String number,
        String name,
        String abilities,
        List<FreeTime> times,
        String area,
        String invitedBy,
        Instant changedAt) {

    static VolunteerRow of(Volunteer volunteer) {
        return new VolunteerRow(
                volunteer.number,
                volunteer.name,
                volunteer.abilities,
                volunteer.times(),
                volunteer.area,
                volunteer.invitedByName,
                volunteer.changedAt);
    }
}
