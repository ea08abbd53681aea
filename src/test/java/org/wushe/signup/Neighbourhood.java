package org.wushe.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wushe.web.Conflict;

/** Three slots that overlap in part, five people, and what may befall them. */
final class Neighbourhood {

    enum Try {
        SIGN_UP(12),
        SIGN_UP_TOGETHER(4),
        CANCEL(5, SignupState.BEFORE_THE_DAY),
        ACCEPT(6, Set.of(SignupState.OFFERED)),
        DECLINE(2, Set.of(SignupState.OFFERED)),
        RECONFIRM(2, Set.of(SignupState.ASKED_AGAIN)),
        REMOVE(1, SignupState.BEFORE_THE_DAY),
        APPROVE(3, Set.of(SignupState.REQUESTED)),
        REJECT(1, Set.of(SignupState.REQUESTED)),
        OFFER_BY_HAND(1, Set.of(SignupState.WAITING)),
        NOTE(3, SignupState.TAKING_PART),
        INVITE(1),
        RESIZE(3),
        RESCHEDULE(1),
        TIME_PASSES(5),
        CLOSE(1),
        CALL_OFF(1);

        private final int often;
        private final Set<SignupState> concerns;

        Try(int often) {
            this(often, Set.of());
        }

        Try(int often, Set<SignupState> concerns) {
            this.often = often;
            this.concerns = concerns;
        }

        int often() {
            return often;
        }
    }

    private static final Duration HOUR = Duration.ofHours(1);

    final RosterInMemory roster = new RosterInMemory();
    final List<Slot> slots = new ArrayList<>();
    final List<UUID> people = IntStream.range(0, 5).mapToObj(i -> SlotFixture.person()).toList();
    int steps;

    private Instant now = SlotFixture.START.minus(HOUR.multipliedBy(60));
    private boolean byHand;
    private final Map<UUID, SignupState> told = new HashMap<>();

    /** Moves that happened, such as WAITING OFFERED. */
    final Set<String> paths = new HashSet<>();

    /** Slots at 10–12, 11–13 and 12–14 o'clock; some with few who may wait, or a reserved seat. */
    Neighbourhood(int[] sizes) {
        for (int i = 0; i < 3; i++) {
            int reserved = sizes[i + 3] == 3 ? 1 : 0;
            Integer mayWait = sizes[i + 3] == 0 ? 2 : null;
            SlotSeats seats = new SlotSeats(sizes[i] + reserved, 0, reserved, mayWait);
            slots.add(SlotFixture.aSlot(seats, SlotFixture.START.plus(HOUR.multipliedBy(i))));
        }
        slots.get(2).approval = sizes[3] == 1;
        roster.ear = this::hear;
    }

    void act(Try kind, int which, int who, int size) {
        steps++;
        Slot slot = slots.get(which % slots.size());
        String before = picture();
        byHand = kind == Try.OFFER_BY_HAND;
        try {
            if (kind == Try.TIME_PASSES) {
                pass(size);
            } else if (kind.ordinal() <= Try.SIGN_UP_TOGETHER.ordinal()) {
                signUp(kind, slot, who, size);
            } else {
                act(kind, slot, who, size);
            }
        } catch (Conflict refused) {
            assertThat(picture()).as("a refused verb changes nothing").isEqualTo(before);
        }
    }

    private void signUp(Try kind, Slot slot, int who, int size) {
        List<UUID> persons =
                IntStream.rangeClosed(0, kind == Try.SIGN_UP ? 0 : size % 2)
                        .mapToObj(i -> people.get((who + i) % people.size()))
                        .toList();
        Applicants all = new Applicants(persons, kind == Try.SIGN_UP ? 0 : size % 3);
        List<Signup> known = roster.concerning(persons, slot);
        WhyNot foretold =
                SlotPolicy.shut(slot, all, known, now)
                        .or(() -> SlotPolicy.noPlace(slot, all, known, now))
                        .orElse(null);
        try {
            usher(slot).signUp(all, null);
            assertThat(foretold).as("who is told why not does not get in").isNull();
        } catch (Conflict refused) {
            assertThat(refused.getMessage())
                    .as("the reason foretold is the reason told")
                    .isEqualTo(foretold == null ? null : "signup:" + foretold.key());
            throw refused;
        }
    }

    private void act(Try kind, Slot slot, int who, int size) {
        switch (kind) {
            case RESIZE -> resize(slot, size % 5, size / 5 % 2);
            case RESCHEDULE -> reschedule(slot, size);
            case CLOSE -> {
                if (size < 4) {
                    caretaker(slot).close();
                }
            }
            case CALL_OFF -> {
                if (size == 0) {
                    caretaker(slot).callOff(null);
                }
            }
            case INVITE ->
                    usher(slot)
                            .invite(
                                    new Applicants(
                                            List.of(people.get(who % people.size())), size % 2),
                                    null);
            default -> suitable(kind, who).ifPresent(row -> act(kind, row, size));
        }
    }

    /** Now and then somebody for whom it does not fit, else whoever it may concern. */
    private Optional<Signup> suitable(Try kind, int who) {
        List<Signup> rows =
                live().filter(row -> who == 0 || kind.concerns.contains(row.state)).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(who % rows.size()));
    }

    private void act(Try kind, Signup row, int size) {
        Slot slot = slotOf(row);
        Group whole = roster.group(row);
        Group leaving = row.isLead() ? whole : new Group(List.of(row));
        switch (kind) {
            case CANCEL -> usher(slot).cancel(leaving, null);
            case ACCEPT -> accept(slot, whole);
            case DECLINE -> usher(slot).decline(whole);
            case RECONFIRM -> usher(slot).reconfirm(whole);
            case APPROVE -> usher(slot).approve(whole);
            case REJECT -> usher(slot).reject(whole, null);
            case REMOVE -> usher(slot).remove(leaving, size % 2 == 0, null);
            case OFFER_BY_HAND -> usher(slot).offer(whole);
            case NOTE -> usher(slot).note(new Group(List.of(row)), Attendance.values()[size % 5]);
            default -> throw new IllegalArgumentException(kind.name());
        }
    }

    private void accept(Slot slot, Group group) {
        usher(slot).accept(group);
        for (UUID person : group.persons()) {
            for (Signup wait : roster.hoping(person, slot)) {
                Slot other = slotOf(wait);
                if (SignupState.HOPING.contains(wait.state)) {
                    Group whole = roster.group(wait);
                    usher(other).drop(wait.isLead() ? whole : new Group(List.of(wait)));
                }
            }
        }
        assertThat(group.persons().stream().flatMap(one -> roster.hoping(one, slot).stream()))
                .as("nobody hopes for what would clash with what she accepted")
                .isEmpty();
    }

    private void resize(Slot slot, int open, int reserved) {
        caretaker(slot).resize(new SlotSeats(open + reserved, 0, reserved, null));
    }

    private Slot slotOf(Signup row) {
        return slots.stream().filter(row::isIn).findFirst().orElseThrow();
    }

    private void reschedule(Slot slot, int size) {
        Instant start = SlotFixture.START.plus(HOUR.multipliedBy(size % 6));
        SlotLabel label = slot.label.movedTo("place " + size / 6);
        caretaker(slot).reschedule(SlotFixture.twoHoursFrom(start), label);
    }

    /** The clock looks only where it is due, so that a wrong due date shows. */
    private void pass(int hours) {
        now = now.plus(HOUR.multipliedBy(2L * hours)).plusSeconds(1);
        for (Slot slot : slots) {
            if (slot.dueAt != null && !now.isBefore(slot.dueAt)) {
                new SlotClock(slot, roster, SlotFixture.at(now)).tick();
            }
        }
        assertThat(roster.rows)
                .as("no offer outlives its time")
                .noneMatch(
                        row -> row.state == SignupState.OFFERED && !now.isBefore(row.offeredUntil));
    }

    /** Checks each move against those who stand in line at that moment. */
    private void hear(RosterInMemory.Move move) {
        Group moved = move.group();
        moved.rows().forEach(row -> told.put(row.id, move.to()));
        paths.add(move.from() + " " + move.to());
        List<Signup> waiting = roster.waiting(move.slot(), 1);
        boolean takesFreeSeat =
                (move.from() == null || move.from() == SignupState.REQUESTED)
                        && move.to() == SignupState.CONFIRMED;
        if (takesFreeSeat) {
            assertThat(waiting).as("nobody overtakes those who wait").isEmpty();
        }
        if (move.from() == SignupState.WAITING && move.to() == SignupState.OFFERED && !byHand) {
            assertThat(waiting)
                    .as("the first who wait come first")
                    .noneMatch(row -> row.turn < moved.lead().turn);
        }
    }

    void isSound() {
        slots.forEach(this::isSound);
        Set<List<UUID>> once = new HashSet<>();
        assertThat(live())
                .as("no person twice")
                .allMatch(row -> once.add(List.of(row.slotId, row.personId)));
        assertThat(roster.rows)
                .as("nothing moved that was not told")
                .allMatch(row -> told.get(row.id) == row.state);
        for (Signup one : live().filter(row -> SignupState.BUSY.contains(row.state)).toList()) {
            assertThat(live())
                    .as("nobody in two places at once")
                    .noneMatch(
                            row ->
                                    row != one
                                            && row.personId.equals(one.personId)
                                            && SignupState.BUSY.contains(row.state)
                                            && row.startsAt.isBefore(one.endsAt)
                                            && row.endsAt.isAfter(one.startsAt));
        }
    }

    private void isSound(Slot slot) {
        List<Signup> seated = roster.in(slot, SignupState.SEATED);
        List<Signup> waiting = roster.waiting(slot, Integer.MAX_VALUE);
        assertThat(slot.taken).isEqualTo(seats(seated)).isBetween(0, slot.seats.capacity());
        assertThat(slot.reservedTaken)
                .isEqualTo(seats(seated.stream().filter(row -> row.reserved).toList()))
                .isBetween(0, slot.seats.reserved());
        assertThat(slot.free()).isNotNegative();
        assertThat(slot.waiting).isEqualTo(seats(waiting));
        assertThat(slot.line).isEqualTo(Group.inOrder(waiting).size());
        for (Group group : Group.inOrder(waiting)) {
            assertThat(roster.group(group.lead()).rows()).as("waits whole").isEqualTo(group.rows());
        }
        if (!waiting.isEmpty()) {
            assertThat(slot.state).as("nobody waits at a closed door").isEqualTo(SlotState.OPEN);
            nothingIdles(slot, Group.inOrder(waiting).get(0));
        }
        assertThat(live().filter(row -> row.isIn(slot)).map(row -> row.startsAt))
                .allMatch(slot.times.startsAt()::equals);
        Instant due = slot.dueAt == null ? Instant.MAX : slot.dueAt;
        assertThat(roster.offered(slot)).noneMatch(row -> row.offeredUntil.isBefore(due));
        assertThat(waiting)
                .as("the clock closes the list")
                .noneMatch(row -> row.startsAt.isBefore(due));
    }

    private void nothingIdles(Slot slot, Group first) {
        boolean mayOffer =
                SignupNorms.USUAL
                        .offerUntil(now, slot.times.startsAt(), slot.times.promoteUntil())
                        .isPresent();
        if (mayOffer) {
            assertThat(first.seats()).as("no seat idles").isGreaterThan(slot.free());
        }
    }

    private Stream<Signup> live() {
        return roster.rows.stream().filter(row -> row.state.isLive());
    }

    private static int seats(List<Signup> rows) {
        return rows.stream().mapToInt(row -> row.seats).sum();
    }

    /** All that can change, as text. */
    private String picture() {
        StringBuilder picture = new StringBuilder();
        for (Slot slot : slots) {
            picture.append(slot.times).append(slot.label).append(slot.seats).append(slot.state);
            picture.append(slot.taken).append(slot.waiting).append(slot.turns).append('\n');
        }
        roster.rows.forEach(row -> picture.append(row.state).append(row.offeredUntil));
        return picture.toString();
    }

    private Usher usher(Slot slot) {
        return new Usher(slot, roster, SlotFixture.at(now));
    }

    private Caretaker caretaker(Slot slot) {
        return new Caretaker(slot, roster, SlotFixture.at(now));
    }
}
