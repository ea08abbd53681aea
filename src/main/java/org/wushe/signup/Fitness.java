package org.wushe.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks the rooms that own slots whether a person is fit for them. */
@ApplicationScoped
class Fitness {

    private final Instance<Eligibility> rooms;

    Fitness(@Any Instance<Eligibility> rooms) {
        this.rooms = rooms;
    }

    Map<UUID, WhyNot> whyNot(UUID personId, List<SlotView> slots) {
        Map<UUID, WhyNot> reasons = new HashMap<>();
        for (Eligibility room : rooms) {
            List<SlotView> ofRoom =
                    slots.stream()
                            .filter(slot -> slot.owner().kind().equals(room.ownerKind()))
                            .toList();
            if (!ofRoom.isEmpty()) {
                reasons.putAll(room.whyNot(personId, ofRoom));
            }
        }
        return reasons;
    }

    /** The first reason of any of them. */
    Optional<WhyNot> whyNot(Collection<UUID> personIds, Slot slot) {
        List<SlotView> one = List.of(SlotView.of(slot));
        return personIds.stream().flatMap(id -> whyNot(id, one).values().stream()).findFirst();
    }
}
