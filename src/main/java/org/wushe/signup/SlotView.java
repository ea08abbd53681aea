package org.wushe.signup;

import java.util.UUID;

/**
 * A slot as other rooms see it.
 *
 * @param taken seats gone, offered and reserved ones among them
 * @param free seats anyone can have, unless somebody waits
 * @param waiting seats those who wait would need
 * @param approval whether a leader decides on each sign-up first
 */
public record SlotView(
        UUID id,
        SlotOwner owner,
        SlotLabel label,
        SlotTimes times,
        SlotSeats seats,
        int taken,
        int free,
        int waiting,
        SlotState state,
        boolean approval,
        UUID leaderId) {

    static SlotView of(Slot slot) {
        return new SlotView(
                slot.id,
                new SlotOwner(slot.ownerKind, slot.ownerId),
                slot.label,
                slot.times,
                slot.seats,
                slot.taken,
                slot.free(),
                slot.waiting,
                slot.state,
                slot.approval,
                slot.leaderId);
    }

    /** Whether the next who signs up would have to wait. */
    public boolean isFull() {
        return free == 0 || waiting > 0;
    }
}
