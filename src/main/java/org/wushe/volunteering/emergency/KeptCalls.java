package org.wushe.volunteering.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wushe.people.ArchivePart;
import org.wushe.people.KeepsPersons;
import org.wushe.people.Whose;

/** When a person agreed to be called in emergencies, and when she took it back. */
@ApplicationScoped
class KeptCalls implements KeepsPersons {

    private final Clock clock;

    KeptCalls(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ArchivePart give(Whose whose) {
        List<Map<String, Object>> told =
                CallConsent.of(whose.memberId()).stream().map(KeptCalls::told).toList();
        return ArchivePart.of(Map.of("emergencyCalls", told));
    }

    private static Map<String, Object> told(CallConsent consent) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("agreedAt", consent.agreedAt);
        told.put("withdrawnAt", consent.withdrawnAt);
        return told;
    }

    /** The rows name nobody; what must not be is that she is called once more. */
    @Override
    public void forget(Whose whose) {
        CallConsent.live(whose.memberId())
                .ifPresent(consent -> consent.withdrawnAt = clock.instant());
    }
}
