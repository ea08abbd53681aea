package org.wushe.volunteering.checkin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.signup.SignupView;
import org.wushe.signup.Signups;
import org.wushe.tenancy.Today;
import org.wushe.volunteering.shifts.ShiftRef;
import org.wushe.web.Conflict;

/**
 * Takes marks that a device kept, each in a transaction of its own, so that one that does not fit
 * keeps no other back.
 */
@ApplicationScoped
class ReceivingMarks {

    private final CheckinKeys keys;
    private final MarkingAttendance marking;
    private final Signups signups;
    private final ConfirmedHours confirmed;
    private final Today today;
    private final Clock clock;

    ReceivingMarks(
            CheckinKeys keys,
            MarkingAttendance marking,
            Signups signups,
            ConfirmedHours confirmed,
            Today today,
            Clock clock) {
        this.keys = keys;
        this.marking = marking;
        this.signups = signups;
        this.confirmed = confirmed;
        this.today = today;
        this.clock = clock;
    }

    /**
     * @param sent by the clock of the device, when it sent the mark
     */
    Received receive(ShiftRef shift, DeviceMark mark, Instant sent, Actor actor) {
        UUID slot = shift.slot().id();
        if (!keys.devices(slot)
                .isSigned(mark.device(), actor.memberId(), mark.said(), mark.signature())) {
            return Received.of(Answer.FORGED);
        }
        if (!now().isBefore(keys.expiry(shift))) {
            return Received.of(Answer.EXPIRED);
        }
        boolean live = SentMarkPolicy.isLive(mark, sent) && !isOpenOf(slot, mark.signup());
        try {
            return Received.of(once(shift, mark, sent, live, actor));
        } catch (Conflict | PersistenceException meanwhile) {
            return again(shift, mark, sent, live, actor);
        }
    }

    /** While something of hers is to be settled, what comes now waits beside it. */
    private static boolean isOpenOf(UUID slot, UUID signup) {
        return QuarkusTransaction.requiringNew().call(() -> SentMark.isOpenOf(slot, signup));
    }

    /** Somebody else noted her, or the same mark came twice at once: what stands now decides. */
    private Received again(
            ShiftRef shift, DeviceMark mark, Instant sent, boolean live, Actor actor) {
        try {
            return Received.of(once(shift, mark, sent, live, actor));
        } catch (Conflict refused) {
            return live
                    ? new Received(Answer.REFUSED, refused)
                    : Received.of(
                            QuarkusTransaction.requiringNew()
                                    .call(() -> keep(mark, shift, Finding.STEP, actor)));
        }
    }

    private Answer once(ShiftRef shift, DeviceMark mark, Instant sent, boolean live, Actor actor) {
        return QuarkusTransaction.requiringNew().call(() -> take(shift, mark, sent, live, actor));
    }

    private Answer take(ShiftRef shift, DeviceMark mark, Instant sent, boolean live, Actor actor) {
        UUID slot = shift.slot().id();
        Optional<SentMark> before = SentMark.known(mark.id());
        if (before.isPresent()) {
            boolean same = before.get().slotId.equals(slot);
            return same ? Answer.KNOWN : Answer.FORGED;
        }
        Optional<SignupView> signup = signups.in(slot, mark.signup());
        if (signup.isEmpty()) {
            return Answer.UNKNOWN;
        }
        if (live) {
            boolean fresh = marking.byLeader(mark.kind(), shift, signup.get(), actor);
            return keep(mark, shift, fresh ? Finding.TAKEN : Finding.KNOWN, actor);
        }
        Finding finding = find(shift, mark, signup.get(), sent, actor);
        Answer answer = keep(mark, shift, finding, actor);
        if (finding == Finding.TAKEN) {
            marking.withoutNetwork(mark.kind(), shift, signup.get(), mark.at(), null, actor);
        }
        return answer;
    }

    private Finding find(
            ShiftRef shift, DeviceMark mark, SignupView signup, Instant sent, Actor actor) {
        CheckinNorms norms = CheckinNorms.of(today.getPolicy().norms());
        SentMarkPolicy policy = new SentMarkPolicy(norms, now(), Duration.between(now(), sent));
        if (marking.isHerself(signup, actor)) {
            return Finding.OWN;
        }
        if (confirmed.isConfirmed(signup.id())) {
            return Finding.CONFIRMED;
        }
        if (policy.isClockWrong(mark)) {
            return Finding.CLOCK;
        }
        if (!norms.isTime(shift.slot().times(), mark.at())) {
            return Finding.OUTSIDE;
        }
        Seen seen = Seen.of(signup.id(), ShiftMark.of(shift.slot().id(), signup.id()));
        return policy.fits(mark.kind(), mark.at(), signup.state(), seen);
    }

    /** First of all, so that of two that come at once the second waits and then finds it. */
    private Answer keep(DeviceMark mark, ShiftRef shift, Finding finding, Actor actor) {
        SentMark.of(mark, shift.slot().id(), finding, actor, now()).persistAndFlush();
        return Answer.of(finding);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
