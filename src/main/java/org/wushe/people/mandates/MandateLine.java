package org.wushe.people.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A mandate as pages show it. */
public record MandateLine(
        UUID id,
        String holder,
        MandateKind kind,
        String proof,
        String scan,
        LocalDate from,
        LocalDate until,
        Instant givenAt,
        String recordedBy,
        Instant endedAt,
        String endReason,
        MandateState state) {

    static MandateLine of(Mandate mandate, Map<UUID, String> names, LocalDate today) {
        return new MandateLine(
                mandate.id,
                names.getOrDefault(mandate.holderId, ""),
                mandate.kind,
                mandate.proof,
                mandate.scan,
                mandate.validFrom,
                mandate.validUntil,
                mandate.givenAt,
                names.getOrDefault(mandate.recordedBy, ""),
                mandate.endedAt,
                mandate.endReason,
                mandate.stateOn(today));
    }

    public boolean isEndable() {
        return state == MandateState.IN_FORCE || state == MandateState.NOT_YET;
    }
}
