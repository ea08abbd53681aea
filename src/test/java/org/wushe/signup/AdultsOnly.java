package org.wushe.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A room that lets nobody under age into its slots. */
@ApplicationScoped
class AdultsOnly implements Eligibility {

    static final String KIND = "for-adults";

    private final Set<UUID> minors = ConcurrentHashMap.newKeySet();

    void isMinor(UUID personId) {
        minors.add(personId);
    }

    @Override
    public String ownerKind() {
        return KIND;
    }

    @Override
    public Map<UUID, WhyNot> whyNot(UUID personId, List<SlotView> slots) {
        return minors.contains(personId)
                ? slots.stream()
                        .collect(Collectors.toMap(SlotView::id, slot -> WhyNot.tooYoung(18)))
                : Map.of();
    }
}
