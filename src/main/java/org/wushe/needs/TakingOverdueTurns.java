package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.Timeouts;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityBundle.Policy;
import org.wushe.tenancy.Today;

/** Ends what nobody answered and gives back what nobody began, in one community. */
@ApplicationScoped
class TakingOverdueTurns {

    private static final int AT_ONCE = 50;

    private final EndingNeeds ending;
    private final Claiming claiming;
    private final Today today;
    private final Clock clock;

    TakingOverdueTurns(EndingNeeds ending, Claiming claiming, Today today, Clock clock) {
        this.ending = ending;
        this.claiming = claiming;
        this.today = today;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void all() {
        Policy policy = today.getPolicy();
        Instant now = clock.instant();
        Instant unconfirmed = now.minus(Duration.ofDays(policy.confirmDays()));
        locked(
                        "status = ?1 and ending.awaitingSince < ?2 order by id",
                        NeedStatus.AWAITING_CONFIRMATION,
                        unconfirmed)
                .forEach(need -> ending.lapse(need, Actor.CLERK));
        Instant unanswered = now.minus(Duration.ofDays(policy.reopenDays()));
        locked(
                        "status = ?1 and clock.pausedSince < ?2 order by id",
                        NeedStatus.RETURNED,
                        unanswered)
                .forEach(need -> ending.expire(need, Actor.CLERK));
        Instant idle = now.minus(Duration.ofHours(policy.claimHours()));
        Claim.idle(idle, AT_ONCE).forEach(this::lapse);
    }

    private void lapse(Claim claim) {
        locked("id = ?1 and status = ?2", claim.needId, NeedStatus.IN_PROGRESS)
                .forEach(
                        need ->
                                claiming.giveBack(
                                        need, claim, Actor.CLERK, Claim.State.LAPSED, null));
    }

    private static List<Need> locked(String query, Object... values) {
        return Need.<Need>find(query, values)
                .range(0, AT_ONCE - 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }
}
