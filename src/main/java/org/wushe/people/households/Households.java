package org.wushe.people.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.people.households.HouseholdChanged.Change;
import org.wushe.web.Conflict;

/**
 * Founds, changes and looks up households. Whoever calls holds a lock on the person who comes or
 * goes, so that nobody gets into two households at once.
 */
@ApplicationScoped
public class Households {

    private final Event<HouseholdChanged> changed;
    private final Clock clock;

    Households(Event<HouseholdChanged> changed, Clock clock) {
        this.changed = changed;
        this.clock = clock;
    }

    public Optional<HouseholdPlace> placeOf(UUID personId, Collection<UUID> records) {
        return HouseholdMember.ofPerson(personId, records).map(HouseholdPlace::of);
    }

    /** All places, the longest there first. */
    public List<HouseholdPlace> places(UUID householdId) {
        return HouseholdMember.of(householdId).stream().map(HouseholdPlace::of).toList();
    }

    public Dwelling dwelling(UUID householdId) {
        Household home = Household.<Household>findById(householdId);
        return new Dwelling(home.building, home.unit, home.door, home.address);
    }

    /**
     * A new household with its first person as the head.
     *
     * @throws Conflict if she is in one already
     */
    public UUID found(UUID personId, Collection<UUID> records, Dwelling dwelling, Actor actor) {
        requireNowhere(records);
        Household home = new Household();
        home.moveTo(dwelling);
        home.recordedAt = clock.instant();
        home.recordedBy = actor.memberId();
        home.persist();
        place(home.id, personId, Relation.HEAD);
        tell(Change.FOUNDED, home.id, personId, actor);
        return home.id;
    }

    /**
     * @throws Conflict if she is in a household already, or there is a head already
     */
    public void join(
            UUID householdId,
            UUID personId,
            Collection<UUID> records,
            Relation relation,
            Actor actor) {
        requireNowhere(records);
        requireOneHead(householdId, relation, null);
        place(householdId, personId, relation);
        tell(Change.JOINED, householdId, personId, actor);
    }

    public void relate(HouseholdPlace place, Relation relation, Actor actor) {
        requireOneHead(place.householdId(), relation, place.id());
        HouseholdMember.<HouseholdMember>findById(place.id()).relation = relation;
        tell(Change.RELATION, place.householdId(), place.personId(), actor);
    }

    /** The last one to leave takes the household with her. */
    public void leave(HouseholdPlace place, Actor actor) {
        HouseholdMember.deleteById(place.id());
        if (HouseholdMember.of(place.householdId()).isEmpty()) {
            Household.deleteById(place.householdId());
        }
        tell(Change.LEFT, place.householdId(), place.personId(), actor);
    }

    /** Without a word of who left. */
    public void forget(Collection<UUID> records) {
        for (HouseholdMember place : HouseholdMember.amongRecords(records)) {
            place.delete();
            if (HouseholdMember.of(place.householdId).isEmpty()) {
                Household.deleteById(place.householdId);
            }
        }
    }

    public void move(HouseholdPlace place, Dwelling dwelling, Actor actor) {
        Household.<Household>findById(place.householdId()).moveTo(dwelling);
        tell(Change.MOVED, place.householdId(), place.personId(), actor);
    }

    private static void requireNowhere(Collection<UUID> records) {
        if (!HouseholdMember.amongRecords(records).isEmpty()) {
            throw new Conflict("people", "household_elsewhere");
        }
    }

    private static void requireOneHead(UUID householdId, Relation relation, UUID but) {
        boolean taken =
                HouseholdMember.of(householdId).stream()
                        .anyMatch(
                                member ->
                                        member.relation == Relation.HEAD && !member.id.equals(but));
        if (relation == Relation.HEAD && taken) {
            throw new Conflict("people", "household_head_taken");
        }
    }

    private void place(UUID householdId, UUID personId, Relation relation) {
        HouseholdMember member = new HouseholdMember();
        member.householdId = householdId;
        member.personId = personId;
        member.relation = relation;
        member.joinedAt = clock.instant();
        member.persist();
    }

    private void tell(Change change, UUID householdId, UUID personId, Actor actor) {
        changed.fire(new HouseholdChanged(change, householdId, personId, actor, clock.instant()));
    }
}
