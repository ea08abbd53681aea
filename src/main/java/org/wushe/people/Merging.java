package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.web.Conflict;

/**
 * Makes two records of one person one, and two again within seven days. Nothing that hangs on
 * either record is rewritten, here or in another room: the merged row stays and leads to the kept.
 */
@ApplicationScoped
class Merging {

    private final PersonSeal seal;
    private final MergeSeal mergeSeal;
    private final Recording recording;
    private final Memberships memberships;
    private final Event<PersonsMerged> merged;
    private final Event<MergeUndone> undone;
    private final Clock clock;

    Merging(
            PersonSeal seal,
            MergeSeal mergeSeal,
            Recording recording,
            Memberships memberships,
            Event<PersonsMerged> merged,
            Event<MergeUndone> undone,
            Clock clock) {
        this.seal = seal;
        this.mergeSeal = mergeSeal;
        this.recording = recording;
        this.memberships = memberships;
        this.merged = merged;
        this.undone = undone;
        this.clock = clock;
    }

    /**
     * Locks both records, in one order for everybody.
     *
     * @return the kept one
     * @throws Conflict if either was merged away meanwhile
     */
    Person bothToChange(UUID kept, UUID other) {
        Stream.of(kept, other).sorted().forEach(Person::toChange);
        return Person.ofId(kept);
    }

    /**
     * @param taken what the kept record takes from the other
     * @throws Conflict if they are the same record
     */
    void merge(Person kept, Person other, Collection<Fact> taken, Actor actor) {
        if (kept.id.equals(other.id)) {
            throw new Conflict("people", "merge_itself");
        }
        Instant now = clock.instant();
        PersonFacts before = seal.open(kept);
        PersonFacts after = before.taking(taken, seal.open(other));
        other.mergeInto(kept);
        recording.requireConsent(kept, after);
        PersonMerge merge = PersonMerge.of(kept.id, other.id, actor.memberId(), now);
        mergeSeal.close(merge, before, after);
        merge.persist();
        seal.write(kept, after);
        merged.fire(new PersonsMerged(kept.id, other.id, actor, now));
    }

    void undo(Person kept, UUID mergeId, Actor actor) {
        List<PersonMerge> all = PersonMerge.into(kept.id);
        PersonMerge merge = PersonMerge.among(all, mergeId);
        Instant now = clock.instant();
        merge.undo(all, actor.memberId(), now);
        seal.write(kept, mergeSeal.open(merge).undoneIn(seal.open(kept)));
        Person.ofId(merge.mergedId).standAlone();
        undone.fire(new MergeUndone(kept.id, merge.mergedId, actor, now));
    }

    List<MergeLine> lines(UUID keptId) {
        List<PersonMerge> all = PersonMerge.into(keptId);
        Map<UUID, String> names =
                memberships.names(
                        all.stream().map(merge -> merge.mergedBy).collect(Collectors.toSet()));
        return all.stream().map(merge -> line(merge, all, names)).toList();
    }

    private MergeLine line(PersonMerge merge, List<PersonMerge> all, Map<UUID, String> names) {
        return new MergeLine(
                merge.id,
                Person.ofId(merge.mergedId).name,
                names.getOrDefault(merge.mergedBy, ""),
                merge.mergedAt,
                merge.undoUntil,
                merge.undoneAt,
                merge.isUndoable(all, clock.instant()));
    }
}
