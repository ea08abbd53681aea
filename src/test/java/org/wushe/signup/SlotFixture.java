package org.wushe.signup;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.wushe.shared.Ids;

/** Slots and people to try the rules with. */
final class SlotFixture {

    static final Instant START = Instant.parse("2026-12-01T02:00:00Z");
    static final Instant LONG_BEFORE = START.minus(Duration.ofDays(10));

    static final SlotLabel LABEL = new SlotLabel("义诊", "一楼大厅", "/services/1");

    private SlotFixture() {}

    static Slot aSlot(int capacity) {
        return aSlot(SlotSeats.of(capacity), START);
    }

    static Slot aSlot(SlotSeats seats, Instant start) {
        return Slot.open(
                new SlotPlan(
                        new SlotOwner("service", Ids.next()),
                        LABEL,
                        twoHoursFrom(start),
                        seats,
                        null,
                        false),
                at(LONG_BEFORE));
    }

    static SlotTimes twoHoursFrom(Instant start) {
        return new SlotTimes(
                start,
                start.plus(Duration.ofHours(2)),
                null,
                start,
                start.minus(Duration.ofHours(24)),
                start);
    }

    static Moment at(Instant now) {
        return new Moment(now, SignupNorms.USUAL);
    }

    static Moment before(Duration span) {
        return at(START.minus(span));
    }

    static UUID person() {
        return Ids.next();
    }
}
