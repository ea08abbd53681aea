package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.wushe.identity.Actor;
import org.wushe.needs.Timeline.Details;
import org.wushe.tenancy.Today;

/** How a need ends, and how it goes on after its end. */
@ApplicationScoped
class EndingNeeds {

    private final Timeline timeline;
    private final HandlingNeeds handling;
    private final Today today;
    private final Clock clock;

    EndingNeeds(Timeline timeline, HandlingNeeds handling, Today today, Clock clock) {
        this.timeline = timeline;
        this.handling = handling;
        this.today = today;
        this.clock = clock;
    }

    void confirm(Need need, Actor actor, int satisfaction, String remark) {
        need.confirm(satisfaction, remark, clock.instant());
        timeline.took(NeedStep.CONFIRMED, need, actor, Details.noted(remark));
    }

    void notSolved(Need need, Actor actor, String remark) {
        need.notSolved(remark);
        timeline.took(NeedStep.NOT_SOLVED, need, actor, Details.noted(remark));
    }

    /** No answer in time; see {@link Outcome#UNCONFIRMED}. */
    void lapse(Need need, Actor clerk) {
        need.lapse(clock.instant());
        timeline.took(NeedStep.LAPSED, need, clerk, Details.NONE);
    }

    void expire(Need need, Actor clerk) {
        need.expire(clock.instant());
        timeline.took(NeedStep.EXPIRED, need, clerk, Details.NONE);
    }

    void reopen(Need need, Actor actor, String reason) {
        need.reopen(clock.instant(), today.getPolicy().reopenDays());
        timeline.took(NeedStep.REOPENED, need, actor, Details.noted(reason));
    }

    void withdraw(Need need, Actor actor, String reason) {
        need.withdraw(clock.instant());
        handling.endParts(need);
        timeline.took(NeedStep.WITHDRAWN, need, actor, Details.noted(reason));
    }

    /** Somebody acts on it already, so the desk ends it. */
    void askWithdrawal(Need need, Actor actor, String reason) {
        need.status.require(NeedStatus.IN_PROGRESS);
        timeline.took(NeedStep.WITHDRAWAL_ASKED, need, actor, Details.noted(reason));
    }
}
