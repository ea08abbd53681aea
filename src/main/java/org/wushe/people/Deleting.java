package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;
import org.wushe.web.Refused;

/**
 * An account is deleted: its owner asks, somebody else decides, and every room forgets her. What
 * still goes on for her comes first.
 */
@ApplicationScoped
class Deleting {

    private static final int SHOWN = 50;

    private final Instance<KeepsPersons> rooms;
    private final Memberships memberships;
    private final Event<DeletionMoved> moved;
    private final Clock clock;

    Deleting(
            Instance<KeepsPersons> rooms,
            Memberships memberships,
            Event<DeletionMoved> moved,
            Clock clock) {
        this.rooms = rooms;
        this.memberships = memberships;
        this.moved = moved;
        this.clock = clock;
    }

    /** What still goes on for her. */
    List<InHand> inHand(UUID memberId) {
        Whose whose = KeptRecords.of(memberId);
        return rooms.stream().flatMap(room -> room.inHand(whose).stream()).distinct().toList();
    }

    /**
     * @throws Conflict if she asked already, or something still goes on for her
     */
    void ask(Actor actor, String wish) {
        if (Deletion.latest(actor.memberId()).filter(Deletion::isAsked).isPresent()) {
            throw new Conflict("deletion", "asked_already");
        }
        requireNothingInHand(actor.memberId());
        Deletion.ask(actor.memberId(), wish.isEmpty() ? null : wish, clock.instant()).persist();
        tell("person.deletion_asked", actor.memberId(), null, actor);
    }

    void takeBack(Actor actor) {
        Deletion deletion =
                Deletion.latest(actor.memberId())
                        .map(found -> Deletion.lock(found.id))
                        .orElseThrow(Missing::new);
        deletion.takeBack(actor, clock.instant());
        tell("person.deletion_taken_back", actor.memberId(), null, actor);
    }

    void refuse(UUID id, String reason, Actor by) {
        Deletion deletion = toDecide(id, by);
        deletion.refuse(reason, by, clock.instant());
        tell("person.deletion_refused", deletion.memberId, reason, by);
    }

    /**
     * Every room forgets her at once, or none does.
     *
     * @throws Conflict if something still goes on for her
     */
    void confirm(UUID id, Actor by) {
        Deletion deletion = toDecide(id, by);
        requireNothingInHand(deletion.memberId);
        deletion.done(by, clock.instant());
        tell("person.deleted", deletion.memberId, null, by);
        Whose whose = KeptRecords.of(deletion.memberId);
        rooms.stream()
                .sorted((one, other) -> Boolean.compare(isLast(one), isLast(other)))
                .forEach(room -> room.forget(whose));
    }

    /** The others still ask the registry who she is. */
    private static boolean isLast(KeepsPersons room) {
        return room instanceof KeptRecords;
    }

    List<DeletionLine> waiting(Actor actor) {
        List<Deletion> waiting = Deletion.waiting(SHOWN);
        var names = memberships.names(waiting.stream().map(one -> one.memberId).toList());
        return waiting.stream()
                .map(
                        one ->
                                new DeletionLine(
                                        one.id,
                                        names.get(one.memberId),
                                        one.askedAt,
                                        one.wish,
                                        inHand(one.memberId),
                                        !one.memberId.equals(actor.memberId())))
                .toList();
    }

    private Deletion toDecide(UUID id, Actor by) {
        Deletion deletion = Deletion.lock(id);
        if (deletion.memberId.equals(by.memberId())) {
            throw new Refused("deletion", "not_own");
        }
        return deletion;
    }

    private void requireNothingInHand(UUID memberId) {
        List<InHand> inHand = inHand(memberId);
        if (!inHand.isEmpty()) {
            throw new Conflict("deletion", "in_hand", named(inHand));
        }
    }

    private static String named(List<InHand> inHand) {
        return inHand.stream().map(InHand::what).collect(Collectors.joining(" · "));
    }

    private void tell(String action, UUID memberId, String reason, Actor actor) {
        moved.fire(new DeletionMoved(action, memberId, reason, actor, clock.instant()));
    }
}
