package org.wushe.volunteering.checkin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * A mark made without network that the leader has to settle.
 *
 * @param name of the volunteer
 * @param at by the clock of the device
 * @param sentAt when it reached us
 * @param other the time of the same kind that stands; null for none
 * @param time what stands in the field, hours and minutes of the community's clocks
 */
record OpenMark(
        UUID id,
        String name,
        boolean came,
        Instant at,
        Instant sentAt,
        Finding finding,
        Instant other,
        String time) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static OpenMark of(SentMark mark, Line line, ZoneId zone) {
        boolean came = mark.kind == MarkKind.CAME;
        Instant other = line == null ? null : came ? line.seen().came() : line.seen().left();
        return new OpenMark(
                mark.id,
                line == null ? "–" : line.name(),
                came,
                mark.at,
                mark.sentAt,
                mark.finding,
                other,
                TIME.format(mark.at.atZone(zone)));
    }

    OpenMark typed(String instead) {
        return new OpenMark(id, name, came, at, sentAt, finding, other, instead);
    }

    public String getField() {
        return "time-" + id;
    }
}
