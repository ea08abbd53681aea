package org.wushe.signup;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a community has decided about offers; each is a norm of its policy in hours, see
 * tenants/README.md.
 *
 * @param offer how long a seat is kept for whom it is offered to
 * @param nearOffer the same when the slot is near
 * @param near from how long before its start on a slot is near
 * @param noOffer from how long before the start on nothing is offered; the leader is told instead
 * @param askAgain after how long silence is asked again
 * @param remind how long before the start those who take part are reminded
 * @param remindNear the same once more, shortly before
 * @param longest how long a slot may take
 * @param cancel how long before the start a participant may withdraw, where the slot says nothing
 */
record SignupNorms(
        Duration offer,
        Duration nearOffer,
        Duration near,
        Duration noOffer,
        Duration askAgain,
        Duration remind,
        Duration remindNear,
        Duration longest,
        Duration cancel) {

    static final SignupNorms USUAL = of(Map.of());

    static SignupNorms of(Map<String, String> norms) {
        return new SignupNorms(
                hours(norms, "signup-offer-hours", 12),
                hours(norms, "signup-near-offer-hours", 2),
                hours(norms, "signup-near-hours", 48),
                hours(norms, "signup-no-offer-hours", 3),
                hours(norms, "signup-ask-again-hours", 24),
                hours(norms, "signup-remind-hours", 24),
                hours(norms, "signup-remind-near-hours", 2),
                hours(norms, "signup-longest-hours", 16),
                hours(norms, "signup-cancel-hours", 24));
    }

    /** A norm that is no number would stop all sign-ups; the usual one does less harm. */
    private static Duration hours(Map<String, String> norms, String name, int usual) {
        String said = norms.getOrDefault(name, "");
        return Duration.ofHours(said.matches("[0-9]{1,4}") ? Integer.parseInt(said) : usual);
    }

    /** When those who take part are reminded next; null if not any more. */
    Instant nextReminder(Instant now, Instant startsAt) {
        return Stream.of(startsAt.minus(remind), startsAt.minus(remindNear))
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * @throws org.wushe.web.Conflict if it has begun, or takes longer than anybody should be there
     */
    void requireSensible(SlotTimes times, Instant now) {
        if (times.started(now)) {
            throw WhyNot.conflict(Reason.IN_THE_PAST);
        }
        if (Duration.between(times.startsAt(), times.endsAt()).compareTo(longest) > 0) {
            throw WhyNot.conflict(Reason.TOO_LONG, (int) longest.toHours());
        }
    }

    /** Until when a seat offered now is kept; empty if it is too late to offer any. */
    Optional<Instant> offerUntil(Instant now, Instant startsAt, Instant promoteUntil) {
        boolean late = !now.plus(noOffer).isBefore(startsAt) || !now.isBefore(promoteUntil);
        return late ? Optional.empty() : Optional.of(offerByHand(now, startsAt));
    }

    /** The same for an offer a leader makes, who may do so until the start. */
    Instant offerByHand(Instant now, Instant startsAt) {
        Instant until = now.plus(now.plus(near).isBefore(startsAt) ? offer : nearOffer);
        return until.isBefore(startsAt) ? until : startsAt;
    }
}
