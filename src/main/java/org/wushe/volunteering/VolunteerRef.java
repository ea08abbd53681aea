package org.wushe.volunteering;

import java.util.List;
import java.util.UUID;
import org.wushe.shared.Masks;

/**
 * A volunteer as the parts of this room know her.
 *
 * @param personId her record in the registry
 * @param name her real name; only for those who arrange service
 */
public record VolunteerRef(
        UUID id,
        UUID memberId,
        UUID personId,
        String number,
        String name,
        List<FreeTime> times,
        String area) {

    static VolunteerRef of(Volunteer volunteer) {
        return new VolunteerRef(
                volunteer.id,
                volunteer.memberId,
                volunteer.personId,
                volunteer.number,
                volunteer.name,
                volunteer.times(),
                volunteer.area);
    }

    public String getMaskedName() {
        return Masks.name(name);
    }
}
