package org.wushe.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.people.ArchivePart;
import org.wushe.people.InHand;
import org.wushe.people.KeepsPersons;
import org.wushe.people.Whose;

/**
 * What a person signed up for. Seats that lie ahead are given back by her own hand first, so that
 * who waits behind her is offered them; forgotten, the lists of the past keep their figures.
 */
@ApplicationScoped
class KeptSignups implements KeepsPersons {

    private final Clock clock;

    KeptSignups(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ArchivePart give(Whose whose) {
        List<Signup> hers = Signup.seen("personId in ?1 order by startsAt, id", whose.records());
        Map<UUID, Slot> slots = slots(hers);
        return ArchivePart.of(
                Map.of("signups", hers.stream().map(one -> told(one, slots)).toList()));
    }

    private static Map<UUID, Slot> slots(List<Signup> signups) {
        return Slot.seen("id in ?1", signups.stream().map(one -> one.slotId).toList()).stream()
                .collect(Collectors.toMap(slot -> slot.id, Function.identity()));
    }

    private static Map<String, Object> told(Signup signup, Map<UUID, Slot> slots) {
        SlotLabel label = slots.get(signup.slotId).label;
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", label.title());
        told.put("place", label.place());
        told.put("startsAt", signup.startsAt);
        told.put("endsAt", signup.endsAt);
        told.put("seats", signup.seats);
        told.put("state", signup.state);
        told.put("signedAt", signup.signedAt);
        told.put("reason", signup.reason);
        return told;
    }

    @Override
    public List<InHand> inHand(Whose whose) {
        Instant now = clock.instant();
        List<Signup> ahead =
                Signup.seen(
                        "personId in ?1 and state in ?2 and endsAt > ?3 order by startsAt, id",
                        whose.records(),
                        SignupState.LIVE,
                        now);
        Map<UUID, Slot> slots = slots(ahead);
        return ahead.stream().map(one -> inHand(slots.get(one.slotId).label)).toList();
    }

    private static InHand inHand(SlotLabel label) {
        return new InHand(label.title(), "/me/signups", label.path());
    }

    @Override
    public void forget(Whose whose) {
        Signup.update("reason = null where personId in ?1", whose.records());
    }
}
