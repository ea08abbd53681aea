package org.wushe.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * When a slot takes place and until when what can be done; all ends are exclusive, so that one slot
 * may follow the other.
 *
 * @param opensAt from when on one can sign up, null if at once
 * @param signupUntil not after the end
 * @param cancelUntil until when a participant may withdraw on her own
 * @param promoteUntil until when a freed seat is offered to the first waiting
 */
@Embeddable
public record SlotTimes(
        @Column(name = "starts_at") Instant startsAt,
        @Column(name = "ends_at") Instant endsAt,
        @Column(name = "opens_at") Instant opensAt,
        @Column(name = "signup_until") Instant signupUntil,
        @Column(name = "cancel_until") Instant cancelUntil,
        @Column(name = "promote_until") Instant promoteUntil) {

    public SlotTimes {
        require(startsAt.isBefore(endsAt), "a slot ends after it starts");
        require(!signupUntil.isAfter(endsAt), "nobody signs up after the end");
        require(opensAt == null || opensAt.isBefore(signupUntil), "sign-up opens before it closes");
        require(!cancelUntil.isAfter(startsAt), "nobody withdraws after the start");
        require(!promoteUntil.isAfter(startsAt), "no seat is offered after the start");
    }

    boolean started(Instant now) {
        return !now.isBefore(startsAt);
    }

    boolean sameTime(SlotTimes other) {
        return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt);
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }
}
