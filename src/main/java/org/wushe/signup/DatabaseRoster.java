package org.wushe.signup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wushe.signup.Forecast.Look;

/** The sign-ups in the database, and what the rules told during one change. */
final class DatabaseRoster implements Roster {

    private static final Set<SignupState> KNOWN_HERE = EnumSet.copyOf(SignupState.LIVE);

    static {
        KNOWN_HERE.add(SignupState.REJECTED);
    }

    record Move(Slot slot, Group group, SignupState from, SignupState to, int seats) {
        /** Whether they still stand there at the end of the change. */
        boolean isLast() {
            return group.state() == to;
        }
    }

    record Idle(Slot slot, int seats) {}

    record Prompt(Slot slot, Group group, Occasion occasion) {}

    private final Persons persons;
    private final Look look;
    final List<Move> moves = new ArrayList<>();
    final List<Idle> idle = new ArrayList<>();
    final List<Prompt> prompts = new ArrayList<>();

    DatabaseRoster(Persons persons) {
        this(persons, null);
    }

    /**
     * @param look what was seen of persons who are held since, so that it need not be read again
     *     while the slot is held too
     */
    DatabaseRoster(Persons persons, Look look) {
        this.persons = persons;
        this.look = look;
    }

    @Override
    public List<Signup> concerning(Collection<UUID> who, Slot slot) {
        if (look != null && look.slot().times.equals(slot.times)) {
            return look.known();
        }
        return Signup.list(
                "personId in ?1 and (slotId = ?2 and state in ?3"
                        + " or slotId <> ?2 and state in ?4 and startsAt < ?5 and endsAt > ?6)"
                        + " order by startsAt, turn",
                persons.records(who),
                slot.id,
                KNOWN_HERE,
                SignupState.PROMISED,
                slot.times.endsAt(),
                slot.times.startsAt());
    }

    @Override
    public List<Signup> waiting(Slot slot, int most) {
        return Signup.<Signup>find(
                        "slotId = ?1 and state = ?2 order by turn", slot.id, SignupState.WAITING)
                .range(0, most - 1)
                .list();
    }

    @Override
    public List<Signup> offered(Slot slot) {
        return Signup.list(
                "slotId = ?1 and state = ?2 order by turn", slot.id, SignupState.OFFERED);
    }

    @Override
    public List<Signup> live(Slot slot) {
        return Signup.list("slotId = ?1 and state in ?2 order by turn", slot.id, SignupState.LIVE);
    }

    /** Those who stand where she stands, of all who came together. */
    Group whole(Signup row) {
        return new Group(
                Signup.list("groupId = ?1 and state = ?2 order by turn", row.groupId, row.state));
    }

    /** Who goes with her: the first takes all along, a companion goes alone. */
    Group leaving(Signup row) {
        return row.isLead() ? whole(row) : new Group(List.of(row));
    }

    /** What these persons hope for elsewhere at that time. */
    List<Signup> hoping(Collection<UUID> who, Slot slot) {
        return Signup.list(
                "personId in ?1 and slotId <> ?2 and state in ?3 and startsAt < ?4 and endsAt > ?5"
                        + " order by turn",
                persons.records(who),
                slot.id,
                SignupState.HOPING,
                slot.times.endsAt(),
                slot.times.startsAt());
    }

    @Override
    public void add(Signup signup) {
        signup.persist();
    }

    @Override
    public void moved(Slot slot, Group group, SignupState from, SignupState to) {
        moves.add(new Move(slot, group, from, to, group.seats()));
    }

    @Override
    public void idle(Slot slot, int seats) {
        idle.add(new Idle(slot, seats));
    }

    @Override
    public void prompt(Slot slot, List<Group> groups, Occasion occasion) {
        groups.forEach(group -> prompts.add(new Prompt(slot, group, occasion)));
    }
}
