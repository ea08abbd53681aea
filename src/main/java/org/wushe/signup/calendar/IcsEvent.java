package org.wushe.signup.calendar;

import java.time.Instant;
import java.time.ZoneId;

/**
 * One entry of a calendar.
 *
 * @param uid the same for ever, so that a later text changes the entry and adds none
 * @param sequence rises with each change
 * @param changedAt when the last change was
 * @param link to its page
 */
record IcsEvent(
        String uid,
        int sequence,
        Instant changedAt,
        IcsStatus status,
        Instant startsAt,
        Instant endsAt,
        String title,
        String place,
        String description,
        String link) {

    void write(IcsLines lines, ZoneId zone) {
        lines.put("BEGIN", "VEVENT")
                .put("UID", uid)
                .utc("DTSTAMP", changedAt)
                .utc("LAST-MODIFIED", changedAt)
                .put("SEQUENCE", Integer.toString(sequence))
                .put("STATUS", status.name())
                .local("DTSTART", startsAt, zone)
                .local("DTEND", endsAt, zone)
                .say("SUMMARY", title)
                .say("LOCATION", place)
                .say("DESCRIPTION", description)
                .put("URL", link)
                .put("TRANSP", status == IcsStatus.CONFIRMED ? "OPAQUE" : "TRANSPARENT")
                .put("END", "VEVENT");
    }
}
