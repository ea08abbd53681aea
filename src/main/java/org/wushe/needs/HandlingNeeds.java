package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.needs.Timeline.Details;

/** The steps of the desk and of those in charge: each changes the need, its timeline and tells. */
@ApplicationScoped
class HandlingNeeds {

    private final Timeline timeline;
    private final Clock clock;

    HandlingNeeds(Timeline timeline, Clock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    void accept(Need need, Actor actor, String publicTitle, String publicText) {
        need.accept(publicTitle, publicText, clock.instant());
        timeline.took(NeedStep.ACCEPTED, need, actor, Details.NONE);
    }

    void refuse(Need need, Actor actor, String reason) {
        need.refuse(reason, clock.instant());
        timeline.took(NeedStep.REFUSED, need, actor, Details.told(reason));
    }

    /** One of the five takes a part, with a member who answers for it. */
    void link(Need need, Actor actor, Party party, MemberRole inCharge) {
        need.linkTo(party);
        Linkage linkage = new Linkage();
        linkage.needId = need.id;
        linkage.party = party;
        linkage.inCharge = inCharge.id();
        linkage.inChargeName = inCharge.name();
        linkage.since = clock.instant();
        linkage.persist();
        timeline.took(NeedStep.LINKED, need, actor, new Details(party, inCharge.id(), null, null));
    }

    void progress(Need need, Linkage linkage, Actor actor, String publicNote, String note) {
        need.requireInProgress();
        timeline.took(
                NeedStep.PROGRESS, need, actor, new Details(linkage.party, null, publicNote, note));
    }

    void finish(Need need, Linkage linkage, Actor actor, String result, String note) {
        boolean last = need.partDone(linkage.party, result);
        linkage.finish(result, clock.instant());
        timeline.took(
                NeedStep.PART_DONE, need, actor, new Details(linkage.party, null, result, note));
        if (last) {
            timeline.took(NeedStep.RESULT, need, actor, Details.told(need.result));
        }
    }

    void confirm(Need need, Actor actor, int satisfaction, String remark) {
        need.confirm(satisfaction, remark, clock.instant());
        timeline.took(NeedStep.CONFIRMED, need, actor, Details.noted(remark));
    }

    void notSolved(Need need, Actor actor, String remark) {
        need.notSolved(remark);
        timeline.took(NeedStep.NOT_SOLVED, need, actor, Details.noted(remark));
    }
}
