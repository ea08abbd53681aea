package org.wushe.services.fair;

import java.time.Instant;
import java.util.UUID;
import org.wushe.signup.SlotView;

/**
 * A time one can book.
 *
 * @param reason why the reader cannot book it, in words; null if she can
 */
record WindowRow(UUID id, Instant startsAt, Instant endsAt, int free, boolean open, String reason) {

    static WindowRow of(SlotView slot, Instant now, String reason) {
        return new WindowRow(
                slot.id(),
                slot.times().startsAt(),
                slot.times().endsAt(),
                slot.free(),
                StallRow.isBookable(slot, now) && slot.free() > 0,
                reason);
    }

    public boolean isChoice() {
        return open && reason == null;
    }
}
