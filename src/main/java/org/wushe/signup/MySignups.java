package org.wushe.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.people.People;
import org.wushe.people.PersonRow;

/**
 * What a member is signed up for, of whichever room, with what she signed others up for. Call
 * inside a transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MySignups {

    private static final int SHOWN = 30;

    private final EntityManager entities;
    private final SignupList list;
    private final People people;
    private final Clock clock;

    MySignups(EntityManager entities, SignupList list, People people, Clock clock) {
        this.entities = entities;
        this.list = list;
        this.people = people;
        this.clock = clock;
    }

    /** What is ahead, in the order of time: her own, and of those who live with her. */
    public List<MySignup> of(Actor actor) {
        Optional<UUID> self = people.ofMember(actor.memberId());
        if (self.isEmpty()) {
            return List.of();
        }
        List<UUID> own = people.records(self.get());
        List<UUID> others =
                people.household(self.get()).stream()
                        .map(mate -> mate.id())
                        .filter(id -> !own.contains(id))
                        .collect(Collectors.toCollection(ArrayList::new));
        List<Signup> rows = rows(actor, own, others);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, Slot> slots = slots(rows);
        Map<UUID, PersonRow> persons = persons(rows, own);
        return list.places(rows).stream()
                .map(
                        one ->
                                new MySignup(
                                        one,
                                        SlotView.of(slots.get(one.slotId())),
                                        name(persons.get(one.personId()))))
                .toList();
    }

    private List<Signup> rows(Actor actor, List<UUID> own, List<UUID> others) {
        List<Signup> rows =
                entities.createQuery(
                                "select s from Signup s where (s.personId in :own or"
                                        + " s.personId in :others and s.signedBy = :me)"
                                        + " and s.state in :live and s.endsAt > :now"
                                        + " order by s.startsAt, s.id",
                                Signup.class)
                        .setParameter("own", own)
                        .setParameter("others", others.isEmpty() ? own : others)
                        .setParameter("me", actor.memberId())
                        .setParameter("live", SignupState.LIVE)
                        .setParameter("now", clock.instant())
                        .setMaxResults(SHOWN)
                        .getResultList();
        rows.forEach(entities::detach);
        return rows;
    }

    private static Map<UUID, Slot> slots(Collection<Signup> rows) {
        Map<UUID, Slot> slots = new HashMap<>();
        Slot.seen("id in ?1", rows.stream().map(row -> row.slotId).toList())
                .forEach(slot -> slots.put(slot.id, slot));
        return slots;
    }

    private Map<UUID, PersonRow> persons(List<Signup> rows, List<UUID> own) {
        List<UUID> others =
                rows.stream().map(row -> row.personId).filter(id -> !own.contains(id)).toList();
        return people.rows(others);
    }

    private static String name(PersonRow person) {
        return person == null ? null : person.name();
    }
}
