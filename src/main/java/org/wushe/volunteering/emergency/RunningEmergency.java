package org.wushe.volunteering.emergency;

import java.time.Instant;
import java.util.UUID;

/** An emergency that is on, as every page may tell of it. */
public record RunningEmergency(UUID id, String title, Instant startsAt, Instant endsAt) {

    static RunningEmergency of(Emergency emergency) {
        return new RunningEmergency(
                emergency.id, emergency.title, emergency.startsAt, emergency.over());
    }

    boolean isOn(Instant now) {
        return !now.isBefore(startsAt) && now.isBefore(endsAt);
    }
}
