package org.wushe.volunteering.hours;

import java.time.Instant;
import java.util.UUID;
import org.wushe.shared.Masks;

/**
 * What everyone reads of some hours: a masked name, the volunteer's number, never a phone or id.
 *
 * @param until when they become effective
 */
record NoticeLine(
        UUID id,
        String name,
        String number,
        String project,
        String projectNumber,
        Instant startsAt,
        Instant endsAt,
        String hours,
        int minutes,
        Instant until) {

    static NoticeLine of(HoursView view) {
        return new NoticeLine(
                view.id(),
                Masks.name(view.name()),
                view.volunteerNumber(),
                view.project(),
                view.projectNumber(),
                view.startsAt(),
                view.endsAt(),
                view.getHours(),
                view.minutes(),
                view.dueAt());
    }
}
