package org.wushe.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wushe.web.Missing;

/**
 * Says beforehand why somebody could not sign up, by the same rules and without holding anything.
 */
@ApplicationScoped
class Forecast {

    private static final Set<SignupState> TELLING = EnumSet.copyOf(SignupState.LIVE);

    static {
        TELLING.add(SignupState.REJECTED);
    }

    private final Fitness fitness;
    private final ChangingSlots changing;
    private final Persons persons;

    Forecast(Fitness fitness, ChangingSlots changing, Persons persons) {
        this.persons = persons;
        this.fitness = fitness;
        this.changing = changing;
    }

    Look look(UUID slotId, Applicants who) {
        Slot slot = Slot.seen(slotId).orElseThrow(Missing::new);
        List<Signup> known =
                known(who.persons(), List.of(slot)).stream()
                        .filter(row -> concerns(row, slot))
                        .toList();
        Instant now = changing.moment().now();
        Optional<WhyNot> why =
                SlotPolicy.shut(slot, who, known, now)
                        .or(() -> fitness.whyNot(who.persons(), slot))
                        .or(() -> SlotPolicy.noPlace(slot, who, known, now));
        return new Look(slot, known, why);
    }

    Map<UUID, WhyNot> whyNot(Collection<UUID> slotIds, UUID personId) {
        List<Slot> slots = Slot.seen("id in ?1", slotIds);
        Map<UUID, WhyNot> reasons = new HashMap<>();
        if (slots.isEmpty()) {
            return reasons;
        }
        Applicants who = Applicants.alone(personId);
        Instant now = changing.moment().now();
        List<Signup> all = known(who.persons(), slots);
        Map<UUID, WhyNot> unfit =
                fitness.whyNot(personId, slots.stream().map(SlotView::of).toList());
        for (Slot slot : slots) {
            List<Signup> known = all.stream().filter(row -> concerns(row, slot)).toList();
            SlotPolicy.shut(slot, who, known, now)
                    .or(() -> Optional.ofNullable(unfit.get(slot.id)))
                    .or(() -> SlotPolicy.noPlace(slot, who, known, now))
                    .ifPresent(why -> reasons.put(slot.id, why));
        }
        return reasons;
    }

    private List<Signup> known(Collection<UUID> who, List<Slot> slots) {
        Instant first = starts(slots).min(Instant::compareTo).orElseThrow();
        Instant last =
                slots.stream().map(slot -> slot.times.endsAt()).max(Instant::compareTo).get();
        List<UUID> ids = slots.stream().map(slot -> slot.id).toList();
        return Signup.seen(
                "personId in ?1 and state in ?2"
                        + " and (slotId in ?3 or startsAt < ?4 and endsAt > ?5)"
                        + " order by startsAt, turn",
                persons.records(who),
                TELLING,
                ids,
                last,
                first);
    }

    private static Stream<Instant> starts(List<Slot> slots) {
        return slots.stream().map(slot -> slot.times.startsAt());
    }

    /**
     * What was seen without holding it.
     *
     * @param known what concerns the applicants, as in {@link Roster#concerning}
     */
    record Look(Slot slot, List<Signup> known, Optional<WhyNot> why) {}

    private static boolean concerns(Signup row, Slot slot) {
        boolean overlaps =
                row.startsAt.isBefore(slot.times.endsAt())
                        && row.endsAt.isAfter(slot.times.startsAt());
        return row.isIn(slot) || SignupState.PROMISED.contains(row.state) && overlaps;
    }
}
