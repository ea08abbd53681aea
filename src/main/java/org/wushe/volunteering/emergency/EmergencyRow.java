package org.wushe.volunteering.emergency;

import java.time.Instant;
import java.util.UUID;

/** An emergency in a list. */
record EmergencyRow(UUID id, String title, Instant startsAt, Instant endsAt, EmergencyPhase phase) {

    static EmergencyRow of(Emergency emergency, Instant now) {
        return new EmergencyRow(
                emergency.id,
                emergency.title,
                emergency.startsAt,
                emergency.over(),
                emergency.phase(now));
    }
}
