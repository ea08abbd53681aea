package org.wushe.services;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.wushe.signup.SlotView;

/**
 * A session as lists and pages show it.
 *
 * @param number of its service
 * @param provider empty if it goes without saying
 * @param waiting seats those who wait would need
 * @param reason why it was called off, null if it was not
 * @param minAge in full years, null if everybody may come
 */
record SessionRow(
        UUID id,
        String number,
        String name,
        LocalDate day,
        Instant startsAt,
        Instant endsAt,
        Instant signupUntil,
        Instant cancelUntil,
        String place,
        String provider,
        int capacity,
        int free,
        int waiting,
        SessionState state,
        String reason,
        Integer minAge,
        boolean residentsOnly) {

    static SessionRow of(
            ServiceSession session, SlotView slot, ItemView item, Instant now, ZoneId zone) {
        return new SessionRow(
                session.id,
                item.number(),
                item.name(),
                LocalDate.ofInstant(slot.times().startsAt(), zone),
                slot.times().startsAt(),
                slot.times().endsAt(),
                slot.times().signupUntil(),
                slot.times().cancelUntil(),
                slot.label().place(),
                session.provider,
                slot.seats().capacity(),
                slot.waiting() > 0 ? 0 : slot.free(),
                slot.waiting(),
                SessionState.of(slot, now),
                session.calledOffReason,
                session.minAge,
                session.residentsOnly);
    }

    public boolean isAhead() {
        return state != SessionState.OVER && state != SessionState.CALLED_OFF;
    }
}
