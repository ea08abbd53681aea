package org.wushe.people.consents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A consent as pages show it.
 *
 * @param withdrawnAt null if it was never taken back
 */
public record ConsentLine(
        UUID id,
        ConsentPurpose purpose,
        LocalDate givenOn,
        ConsentMeans means,
        String guardianName,
        String recordedBy,
        Instant withdrawnAt,
        boolean inForce) {

    static ConsentLine of(Consent consent, List<Consent> all, Map<UUID, String> names) {
        return new ConsentLine(
                consent.id,
                consent.purpose,
                consent.givenOn,
                consent.means,
                consent.guardianName,
                names.getOrDefault(consent.recordedBy, ""),
                consent.withdrawnAt,
                consent.holdsAmong(all));
    }
}
