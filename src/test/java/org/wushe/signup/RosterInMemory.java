package org.wushe.signup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All sign-ups of some slots in a list, and what the rules told. */
final class RosterInMemory implements Roster {

    record Move(Slot slot, Group group, SignupState from, SignupState to) {}

    final List<Signup> rows = new ArrayList<>();
    Consumer<Move> ear = move -> {};
    final List<Integer> idle = new ArrayList<>();
    final Map<Occasion, List<Group>> prompts = new EnumMap<>(Occasion.class);

    @Override
    public List<Signup> concerning(Collection<UUID> persons, Slot slot) {
        return find(
                row ->
                        persons.contains(row.personId)
                                && (row.isIn(slot)
                                        ? row.state.isLive() || row.state == SignupState.REJECTED
                                        : SignupState.PROMISED.contains(row.state)
                                                && overlaps(row, slot)));
    }

    /** What she hopes for elsewhere at that time. */
    List<Signup> hoping(UUID person, Slot slot) {
        return find(
                row ->
                        row.personId.equals(person)
                                && !row.isIn(slot)
                                && SignupState.HOPING.contains(row.state)
                                && overlaps(row, slot));
    }

    @Override
    public List<Signup> waiting(Slot slot, int most) {
        return in(slot, Set.of(SignupState.WAITING)).stream().limit(most).toList();
    }

    @Override
    public List<Signup> offered(Slot slot) {
        return in(slot, Set.of(SignupState.OFFERED));
    }

    @Override
    public List<Signup> live(Slot slot) {
        return in(slot, SignupState.LIVE);
    }

    List<Signup> in(Slot slot, Collection<SignupState> states) {
        return find(row -> row.isIn(slot) && states.contains(row.state));
    }

    /** The live rows of a group, as they stand together. */
    Group group(Signup row) {
        return new Group(
                find(other -> other.groupId.equals(row.groupId) && other.state == row.state));
    }

    Signup of(UUID person, Slot slot) {
        List<Signup> found = find(row -> row.isIn(slot) && row.personId.equals(person));
        return found.get(found.size() - 1);
    }

    List<UUID> prompted(Occasion occasion) {
        return prompts.getOrDefault(occasion, List.of()).stream()
                .map(group -> group.lead().personId)
                .toList();
    }

    List<SignupState> states(Slot slot, UUID... persons) {
        return Arrays.stream(persons).map(person -> of(person, slot).state).toList();
    }

    @Override
    public void add(Signup signup) {
        rows.add(signup);
    }

    @Override
    public void moved(Slot slot, Group group, SignupState from, SignupState to) {
        ear.accept(new Move(slot, group, from, to));
    }

    @Override
    public void idle(Slot slot, int seats) {
        idle.add(seats);
    }

    @Override
    public void prompt(Slot slot, List<Group> groups, Occasion occasion) {
        prompts.computeIfAbsent(occasion, unused -> new ArrayList<>()).addAll(groups);
    }

    private List<Signup> find(Predicate<Signup> which) {
        return rows.stream()
                .filter(which)
                .sorted(Comparator.comparing((Signup row) -> row.turn))
                .collect(Collectors.toList());
    }

    static boolean overlaps(Signup row, Slot slot) {
        return row.startsAt.isBefore(slot.times.endsAt())
                && row.endsAt.isAfter(slot.times.startsAt());
    }
}
