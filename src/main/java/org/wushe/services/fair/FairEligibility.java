package org.wushe.services.fair;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.signup.Eligibility;
import org.wushe.signup.Signups;
import org.wushe.signup.SlotView;
import org.wushe.signup.Slots;
import org.wushe.signup.WhyNot;

/** One time a stall for one person, so that there is something left for the neighbours. */
@ApplicationScoped
class FairEligibility implements Eligibility {

    private final Signups signups;
    private final Slots slots;
    private final Clock clock;

    FairEligibility(Signups signups, Slots slots, Clock clock) {
        this.signups = signups;
        this.slots = slots;
        this.clock = clock;
    }

    @Override
    public String ownerKind() {
        return FairStall.KIND;
    }

    @Override
    public Map<UUID, WhyNot> whyNot(UUID personId, List<SlotView> asked) {
        Set<UUID> booked =
                signups.ofPerson(personId, clock.instant()).stream()
                        .map(signup -> signup.slotId())
                        .collect(Collectors.toCollection(HashSet::new));
        Map<UUID, UUID> stalls = new HashMap<>();
        slots.of(booked).stream()
                .filter(slot -> slot.owner().kind().equals(FairStall.KIND))
                .forEach(slot -> stalls.put(slot.owner().id(), slot.id()));
        return asked.stream()
                .filter(slot -> stalls.containsKey(slot.owner().id()))
                .filter(slot -> !stalls.get(slot.owner().id()).equals(slot.id()))
                .collect(Collectors.toMap(SlotView::id, slot -> WhyNot.of("fair", "one_a_stall")));
    }
}
