package org.wushe.signup;

import java.time.Instant;

/**
 * A sign-up as calendars outside need it.
 *
 * @param sequence rises with every change of hers or of the slot's time and place
 * @param changedAt when the last of these was
 */
public record DatedSignup(MySignup mine, int sequence, Instant changedAt) {

    static DatedSignup of(MySignup mine, Signup row, Slot slot) {
        boolean slotLast = slot.revisedAt != null && slot.revisedAt.isAfter(row.changedAt);
        return new DatedSignup(
                mine, slot.revision + row.version, slotLast ? slot.revisedAt : row.changedAt);
    }
}
