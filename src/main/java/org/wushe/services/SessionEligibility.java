package org.wushe.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.identity.Memberships;
import org.wushe.identity.Role;
import org.wushe.people.People;
import org.wushe.people.PersonRow;
import org.wushe.signup.Eligibility;
import org.wushe.signup.SlotView;
import org.wushe.signup.WhyNot;

/** Who may come to a session: residents where it says so, from the age it says on. */
@ApplicationScoped
class SessionEligibility implements Eligibility {

    private final People people;
    private final Memberships memberships;

    SessionEligibility(People people, Memberships memberships) {
        this.people = people;
        this.memberships = memberships;
    }

    @Override
    public String ownerKind() {
        return ServiceSession.KIND;
    }

    @Override
    public Map<UUID, WhyNot> whyNot(UUID personId, List<SlotView> slots) {
        Map<UUID, ServiceSession> asking =
                ServiceSession.asking(slots.stream().map(slot -> slot.owner().id()).toList())
                        .stream()
                        .collect(Collectors.toMap(session -> session.slotId, Function.identity()));
        if (asking.isEmpty()) {
            return Map.of();
        }
        PersonRow person = people.find(personId);
        boolean resident = isResident(person);
        Map<UUID, WhyNot> reasons = new HashMap<>();
        asking.forEach(
                (slot, session) ->
                        whyNot(session, person.age(), resident)
                                .ifPresent(reason -> reasons.put(slot, reason)));
        return reasons;
    }

    /** The first thing that stands in the way. */
    static Optional<WhyNot> whyNot(ServiceSession session, Integer age, boolean resident) {
        if (session.residentsOnly && !resident) {
            return Optional.of(WhyNot.of("services", "residents_only"));
        }
        if (session.minAge == null) {
            return Optional.empty();
        }
        if (age == null) {
            return Optional.of(WhyNot.of("services", "age_unknown", session.minAge));
        }
        return age < session.minAge
                ? Optional.of(WhyNot.tooYoung(session.minAge))
                : Optional.empty();
    }

    /** The registry knows where she lives, or the community confirmed her as a resident. */
    private boolean isResident(PersonRow person) {
        return person.building() != null
                || people.memberOf(person.id())
                        .flatMap(member -> memberships.holding(member, List.of(Role.RESIDENT)))
                        .isPresent();
    }
}
