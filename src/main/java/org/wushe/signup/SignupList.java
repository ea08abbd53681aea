package org.wushe.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sign-ups to look at. */
@ApplicationScoped
class SignupList {

    private final EntityManager entities;
    private final Persons persons;

    SignupList(EntityManager entities, Persons persons) {
        this.persons = persons;
        this.entities = entities;
    }

    Optional<SignupView> of(UUID slotId, UUID personId) {
        List<Signup> found =
                Signup.seen(
                        "slotId = ?1 and personId in ?2 and state in ?3",
                        slotId,
                        persons.records(List.of(personId)),
                        SignupState.LIVE);
        return places(found).stream().findFirst();
    }

    List<SignupView> ofPerson(UUID personId, Instant after) {
        return places(
                Signup.seen(
                        "personId in ?1 and state in ?2 and endsAt > ?3 order by startsAt, id",
                        persons.records(List.of(personId)),
                        SignupState.LIVE,
                        after));
    }

    /** Seats of those who were seen there, by slot; where nobody was, there is none. */
    Map<UUID, Integer> came(Collection<UUID> slotIds) {
        Map<UUID, Integer> seats = new HashMap<>();
        if (!slotIds.isEmpty()) {
            entities.createQuery(
                            "select s.slotId, sum(s.seats) from Signup s where s.slotId in :slots"
                                    + " and s.state in :came group by s.slotId",
                            Object[].class)
                    .setParameter("slots", slotIds)
                    .setParameter("came", SignupState.CAME)
                    .getResultList()
                    .forEach(row -> seats.put((UUID) row[0], ((Long) row[1]).intValue()));
        }
        return seats;
    }

    List<SignupView> in(UUID slotId, Collection<SignupState> states) {
        return places(Signup.seen("slotId = ?1 and state in ?2 order by turn", slotId, states));
    }

    List<SignupView> waiting(UUID slotId) {
        List<Signup> rows =
                Signup.seen(
                        "slotId = ?1 and state = ?2 order by turn", slotId, SignupState.WAITING);
        List<SignupView> views = new ArrayList<>();
        int position = 0;
        for (Group group : Group.inOrder(rows)) {
            position++;
            for (Signup row : group.rows()) {
                views.add(SignupView.of(row, position));
            }
        }
        return views;
    }

    /** With the positions of those who wait; those who came together count as one. */
    List<SignupView> places(List<Signup> rows) {
        List<UUID> waiting =
                rows.stream()
                        .filter(row -> row.state == SignupState.WAITING)
                        .map(row -> row.id)
                        .toList();
        Map<UUID, Integer> positions = new HashMap<>();
        if (!waiting.isEmpty()) {
            entities.createQuery(
                            "select w.id, count(a.id) from Signup w, Signup a where w.id in :ids"
                                    + " and a.slotId = w.slotId and a.state = w.state"
                                    + " and a.id = a.groupId and a.turn <= w.turn group by w.id",
                            Object[].class)
                    .setParameter("ids", waiting)
                    .getResultList()
                    .forEach(place -> positions.put((UUID) place[0], ((Long) place[1]).intValue()));
        }
        return rows.stream().map(row -> SignupView.of(row, positions.get(row.id))).toList();
    }
}
