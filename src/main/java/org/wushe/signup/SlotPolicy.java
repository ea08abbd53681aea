package org.wushe.signup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who can sign up when. Asks nobody, remembers nothing. */
final class SlotPolicy {

    private SlotPolicy() {}

    /** What keeps them out whether or not there are seats. */
    static Optional<WhyNot> shut(Slot slot, Applicants who, List<Signup> known, Instant now) {
        return inAlready(slot, who, known)
                .or(() -> closed(slot, now))
                .or(() -> rejected(slot, known))
                .or(() -> tooLarge(slot, who));
    }

    /** What keeps them from a seat and from the waiting list. */
    static Optional<WhyNot> noPlace(Slot slot, Applicants who, List<Signup> known, Instant now) {
        return waits(slot, who.seats())
                ? full(slot, who.seats(), now)
                : clash(slot, who.persons(), known);
    }

    /** Nobody overtakes those who wait, not even to a seat for which the first of them are many. */
    static boolean waits(Slot slot, int seats) {
        return slot.waiting > 0 || seats > slot.free();
    }

    static Optional<WhyNot> inAlready(Slot slot, Applicants who, List<Signup> known) {
        return known.stream()
                .filter(row -> row.isIn(slot) && row.state.isLive())
                .findFirst()
                .map(row -> isFirst(row, who.persons()) ? inAlready(row) : companionIn());
    }

    private static WhyNot inAlready(Signup row) {
        return switch (row.state) {
            case REQUESTED -> WhyNot.of(Reason.ALREADY_REQUESTED);
            case WAITING -> WhyNot.of(Reason.ALREADY_WAITING);
            case OFFERED -> WhyNot.of(Reason.ALREADY_OFFERED, row.offeredUntil);
            default -> WhyNot.of(Reason.ALREADY_IN);
        };
    }

    private static WhyNot companionIn() {
        return WhyNot.of(Reason.COMPANION_ALREADY_IN);
    }

    private static Optional<WhyNot> closed(Slot slot, Instant now) {
        if (slot.state == SlotState.CALLED_OFF) {
            return Optional.of(WhyNot.of(Reason.CALLED_OFF));
        }
        if (slot.state == SlotState.CLOSED || !now.isBefore(slot.times.signupUntil())) {
            return Optional.of(WhyNot.of(Reason.CLOSED));
        }
        return slot.times.opensAt() != null && now.isBefore(slot.times.opensAt())
                ? Optional.of(WhyNot.of(Reason.NOT_YET_OPEN, slot.times.opensAt()))
                : Optional.empty();
    }

    private static Optional<WhyNot> rejected(Slot slot, List<Signup> known) {
        return known.stream()
                .filter(row -> row.isIn(slot) && row.state == SignupState.REJECTED)
                .findFirst()
                .map(row -> WhyNot.of(Reason.REJECTED));
    }

    private static Optional<WhyNot> tooLarge(Slot slot, Applicants who) {
        int most = slot.seats.open();
        return who.seats() > 1 && who.seats() > most
                ? Optional.of(WhyNot.of(Reason.GROUP_TOO_LARGE, most))
                : Optional.empty();
    }

    private static Optional<WhyNot> full(Slot slot, int seats, Instant now) {
        boolean noList = !slot.hasList(now);
        if (noList && slot.waiting == 0 && slot.free() > 0) {
            return Optional.of(WhyNot.of(Reason.SEATS_LEFT, slot.free()));
        }
        if (noList) {
            return Optional.of(WhyNot.of(Reason.FULL));
        }
        Integer most = slot.seats.waitingMax();
        return most != null && slot.waiting + seats > most
                ? Optional.of(WhyNot.of(Reason.FULL_WAITING))
                : Optional.empty();
    }

    /** Another seat at an overlapping time; back to back is none. */
    static Optional<WhyNot> clash(Slot slot, List<UUID> persons, List<Signup> known) {
        return known.stream()
                .filter(row -> !row.isIn(slot))
                .findFirst()
                .map(
                        row ->
                                isFirst(row, persons)
                                        ? WhyNot.of(Reason.CLASH, row.startsAt)
                                        : WhyNot.of(Reason.COMPANION_CLASH, row.startsAt));
    }

    /** Who comes alone may have signed up under another record of hers. */
    private static boolean isFirst(Signup row, List<UUID> persons) {
        return persons.size() == 1 || row.personId.equals(persons.get(0));
    }
}
