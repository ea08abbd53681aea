package org.wushe.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many a slot takes.
 *
 * @param capacity all seats, the reserved ones among them
 * @param minimum below this number it is not worth while; only told, never enforced
 * @param reserved seats that are given by invitation and never feed the waiting list
 * @param waitingMax persons who may wait: 0 for no waiting list, null without limit
 */
@Embeddable
public record SlotSeats(
        int capacity, int minimum, int reserved, @Column(name = "waiting_max") Integer waitingMax) {

    public SlotSeats {
        if (capacity < 0 || minimum < 0 || reserved < 0 || reserved > capacity) {
            throw new IllegalArgumentException("seats out of range");
        }
        if (waitingMax != null && waitingMax < 0) {
            throw new IllegalArgumentException("waiting list out of range");
        }
    }

    /** Seats for everyone, with a waiting list without limit. */
    public static SlotSeats of(int capacity) {
        return new SlotSeats(capacity, 0, 0, null);
    }

    /** Seats for everyone, and nobody waits. */
    public static SlotSeats withoutWaiting(int capacity) {
        return new SlotSeats(capacity, 0, 0, 0);
    }

    /** Seats that are nobody's by invitation. */
    int open() {
        return capacity - reserved;
    }

    boolean hasWaitingList() {
        return waitingMax == null || waitingMax > 0;
    }

    /** The same without some seats. */
    SlotSeats without(int seats, boolean fromReserved) {
        return new SlotSeats(
                capacity - seats, minimum, reserved - (fromReserved ? seats : 0), waitingMax);
    }
}
