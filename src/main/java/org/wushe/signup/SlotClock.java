package org.wushe.signup;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What time does to a slot: offers lapse and are passed on, the waiting list closes at the start,
 * and silence is asked again.
 */
final class SlotClock {

    private final Slot slot;
    private final Roster roster;
    private final Moment at;

    SlotClock(Slot slot, Roster roster, Moment at) {
        this.slot = slot;
        this.roster = roster;
        this.at = at;
    }

    void tick() {
        Usher usher = new Usher(slot, roster, at);
        List<Group> over =
                Group.inOrder(roster.offered(slot)).stream()
                        .filter(group -> !at.now().isBefore(group.lead().offeredUntil))
                        .toList();
        over.forEach(usher::lapse);
        if (started()) {
            new Caretaker(slot, roster, at).begin();
        } else if (!over.isEmpty()) {
            usher.passOn();
        }
        askAgain();
        remind();
        slot.dueAt = next();
    }

    private void askAgain() {
        if (slot.askAgainAt == null || at.now().isBefore(slot.askAgainAt)) {
            return;
        }
        List<Signup> silent =
                roster.live(slot).stream()
                        .filter(row -> row.state == SignupState.ASKED_AGAIN)
                        .toList();
        if (silent.isEmpty() || started()) {
            slot.askAgainAt = null;
        } else {
            slot.askAgainAt = at.now().plus(at.norms().askAgain());
            roster.prompt(slot, Group.inOrder(silent), Occasion.STILL_ASKED);
        }
    }

    private void remind() {
        if (slot.remindAt == null || at.now().isBefore(slot.remindAt)) {
            return;
        }
        if (!started()) {
            List<Signup> coming =
                    roster.live(slot).stream()
                            .filter(row -> SignupState.EXPECTED.contains(row.state))
                            .toList();
            roster.prompt(slot, Group.inOrder(coming), Occasion.STARTS_SOON);
        }
        slot.remindAt = at.norms().nextReminder(at.now(), slot.times.startsAt());
    }

    private Instant next() {
        Stream<Instant> offers = roster.offered(slot).stream().map(row -> row.offeredUntil);
        Instant listCloses = started() ? null : slot.times.startsAt();
        return Stream.concat(offers, Stream.of(listCloses, slot.askAgainAt, slot.remindAt))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean started() {
        return slot.times.started(at.now());
    }
}
