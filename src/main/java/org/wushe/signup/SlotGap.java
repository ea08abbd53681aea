package org.wushe.signup;

import java.time.Instant;
import java.util.UUID;

/**
 * How many hands a slot needs and how many come for sure (domain row E7-10).
 *
 * @param needed seats in all
 * @param confirmed seats of those who come; an offer, or who has to answer again, is not yet one
 * @param taken seats nobody else can have, those that wait for an answer among them
 * @param signupUntil until when one can sign up
 */
public record SlotGap(
        UUID slotId,
        UUID ownerId,
        String place,
        Instant startsAt,
        Instant endsAt,
        Instant signupUntil,
        SlotState state,
        int needed,
        int confirmed,
        int taken) {

    static final String QUERY =
            "select new org.wushe.signup.SlotGap(s.id, s.ownerId, s.label.place, s.times.startsAt,"
                    + " s.times.endsAt, s.times.signupUntil, s.state, s.seats.capacity,"
                    + " cast(coalesce(sum(g.seats), 0) as Integer), s.taken) from Slot s"
                    + " left join Signup g on g.slotId = s.id and g.state in :busy"
                    + " where s.ownerKind = :kind and s.ownerId in :owners and s.state <> :off"
                    + " and s.times.endsAt > :from and s.times.startsAt < :to"
                    + " group by s.id, s.ownerId, s.label.place, s.times.startsAt, s.times.endsAt,"
                    + " s.times.signupUntil, s.state, s.seats.capacity, s.taken";

    /** Hands that are missing. */
    public int gap() {
        return Math.max(0, needed - confirmed);
    }

    /** Seats that are kept for somebody who has not answered. */
    public int unanswered() {
        return Math.max(0, taken - confirmed);
    }

    /** Whether its gap can still be filled: it lies ahead, or whoever comes can yet sign up. */
    public boolean isToFill(Instant now) {
        return now.isBefore(startsAt) || isTaking(now);
    }

    /** Whether somebody can still sign up, be it to wait. */
    public boolean isTaking(Instant now) {
        return state == SlotState.OPEN && now.isBefore(signupUntil);
    }
}
