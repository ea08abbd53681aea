package org.wushe.volunteering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A member's own registration as her page shows it.
 *
 * @param number null if she never registered
 * @param identified whether her record has her id number
 * @param registeredAt null if she never registered
 */
record OwnRegistration(
        boolean active,
        boolean invited,
        String number,
        String name,
        boolean identified,
        Instant registeredAt,
        String invitedBy,
        String invitation,
        List<FreeTime> times) {

    static OwnRegistration of(Optional<Volunteer> own, String name, boolean identified) {
        return own.map(
                        volunteer ->
                                new OwnRegistration(
                                        volunteer.isActive(),
                                        volunteer.state == Volunteer.State.INVITED,
                                        volunteer.number,
                                        volunteer.number == null ? name : volunteer.name,
                                        identified,
                                        volunteer.registeredAt,
                                        volunteer.invitedByName,
                                        volunteer.invitation,
                                        volunteer.times()))
                .orElseGet(
                        () ->
                                new OwnRegistration(
                                        false,
                                        false,
                                        null,
                                        name,
                                        identified,
                                        null,
                                        null,
                                        null,
                                        List.of()));
    }
}
