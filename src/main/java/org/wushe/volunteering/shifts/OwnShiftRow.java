package org.wushe.volunteering.shifts;

import java.time.Instant;
import org.wushe.signup.SignupView;
import org.wushe.signup.SlotView;

/** A shift somebody signed up for, in her own list. */
record OwnShiftRow(
        String title,
        String place,
        String path,
        Instant startsAt,
        Instant endsAt,
        ShiftRow.Own own) {

    static OwnShiftRow of(SlotView slot, SignupView signup) {
        return new OwnShiftRow(
                slot.label().title(),
                slot.label().place(),
                slot.label().path(),
                signup.startsAt(),
                signup.endsAt(),
                ShiftRow.Own.of(signup));
    }
}
