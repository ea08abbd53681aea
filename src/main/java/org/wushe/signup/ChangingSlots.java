package org.wushe.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.wushe.identity.Actor;
import org.wushe.tenancy.Today;

/**
 * Holds the rows of slots, lets a verb work on them, writes and tells. Rows are held in the order
 * of their ids and after the persons, so that no two changes wait for each other.
 */
@ApplicationScoped
class ChangingSlots {

    private static final Map<String, Reason> GUARDS =
            Map.of(
                    "signup_once", Reason.ALREADY_IN,
                    "signup_turn", Reason.STEP_NOT_NOW,
                    "signup_one_place", Reason.STEP_NOT_NOW,
                    "slot_seats", Reason.FULL,
                    "slot_open_seats", Reason.FULL);

    private final EntityManager entities;
    private final Persons persons;
    private final SlotTelling telling;
    private final Today today;
    private final Clock clock;

    ChangingSlots(
            EntityManager entities,
            Persons persons,
            SlotTelling telling,
            Today today,
            Clock clock) {
        this.persons = persons;
        this.entities = entities;
        this.telling = telling;
        this.today = today;
        this.clock = clock;
    }

    <T> T change(Collection<UUID> slotIds, Actor actor, Function<Change, T> verb) {
        return change(() -> Slot.hold(slotIds), new DatabaseRoster(persons), actor, verb);
    }

    /** A step with one sign-up, which is read anew once its slot is held. */
    void change(Signup seen, Actor actor, Step step) {
        change(
                List.of(seen.slotId),
                actor,
                change -> {
                    step.take(change, change.slot(seen.slotId), change.signup(seen.id));
                    return null;
                });
    }

    /**
     * @param actor who does it; {@link Actor#CLERK} for the clock
     */
    <T> T change(
            Supplier<List<Slot>> holding,
            DatabaseRoster roster,
            Actor actor,
            Function<Change, T> verb) {
        try {
            List<Slot> held = holding.get();
            Change change = new Change(held, roster, moment());
            T result = verb.apply(change);
            entities.flush();
            telling.tell(change, actor);
            return result;
        } catch (ConstraintViolationException kept) {
            throw reason(kept);
        }
    }

    /**
     * The database keeps these rules too, in case something got past ours. Which one it was stands
     * in the message; a distributed database leaves the name of the constraint empty.
     */
    private static RuntimeException reason(ConstraintViolationException kept) {
        String message = kept.getMessage();
        return GUARDS.entrySet().stream()
                .filter(guard -> message.contains(guard.getKey()))
                .findFirst()
                .<RuntimeException>map(guard -> WhyNot.conflict(guard.getValue()))
                .orElse(kept);
    }

    /** To the microsecond, as the database keeps it. */
    Moment moment() {
        return new Moment(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                SignupNorms.of(today.getPolicy().norms()));
    }

    interface Step {
        void take(Change change, Slot slot, Signup signup);
    }
}
