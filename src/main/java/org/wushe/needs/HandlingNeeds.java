package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.needs.Timeline.Details;
import org.wushe.shared.Span;
import org.wushe.tenancy.CommunityBundle.Level;

/** The steps of those who act: each changes the need, its timeline and tells. */
@ApplicationScoped
class HandlingNeeds {

    private final Timeline timeline;
    private final Deadlines deadlines;
    private final Clock clock;

    HandlingNeeds(Timeline timeline, Deadlines deadlines, Clock clock) {
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** One of the five takes a part, with a member who answers for it. */
    Linkage link(Need need, Actor actor, Party party, MemberRole inCharge) {
        need.linkTo(party);
        Linkage linkage = new Linkage();
        linkage.needId = need.id;
        linkage.party = party;
        linkage.inCharge = inCharge.id();
        linkage.inChargeName = inCharge.name();
        linkage.since = clock.instant();
        linkage.persist();
        timeline.took(NeedStep.LINKED, need, actor, new Details(party, inCharge.id(), null, null));
        return linkage;
    }

    void progress(Need need, Linkage linkage, Actor actor, String publicNote, String note) {
        need.status.require(NeedStatus.IN_PROGRESS);
        Claim.ofLinkage(linkage.id).ifPresent(claim -> claim.step(clock.instant()));
        timeline.took(
                NeedStep.PROGRESS, need, actor, new Details(linkage.party, null, publicNote, note));
    }

    void finish(Need need, Linkage linkage, Actor actor, String result, String note) {
        Instant now = clock.instant();
        if (need.clock.isPaused()) {
            resume(need, actor);
        }
        boolean last = need.partDone(linkage.party, result, now);
        linkage.finish(result, now);
        Claim.ofLinkage(linkage.id).ifPresent(claim -> done(claim, now));
        timeline.took(
                NeedStep.PART_DONE, need, actor, new Details(linkage.party, null, result, note));
        if (last) {
            timeline.took(NeedStep.RESULT, need, actor, Details.told(need.ending.result));
        }
    }

    /** A party ends its part without a result. */
    void giveBack(Need need, Linkage linkage, Actor actor, String reason) {
        linkage.giveBack(clock.instant());
        need.unlink(linkage.party);
        timeline.took(
                NeedStep.GIVEN_BACK, need, actor, new Details(linkage.party, null, null, reason));
    }

    void pause(Need need, Actor actor, String reason) {
        need.pause(reason, clock.instant());
        timeline.took(NeedStep.PAUSED, need, actor, Details.told(reason));
    }

    void resume(Need need, Actor actor) {
        String reason = need.clock.pauseReason;
        Span stopped = need.resume(clock.instant());
        deadlines.resumed(need, stopped, reason);
        timeline.took(NeedStep.RESUMED, need, actor, Details.NONE);
    }

    /** The definite reply to a sensitive matter; a later one replaces it (E1-04). */
    void reply(Need need, Actor actor, String reply) {
        need.requireOpen();
        need.ending.reply(reply, clock.instant());
        timeline.took(NeedStep.REPLIED, need, actor, Details.told(reply));
    }

    /** What was possible is done; the requester is asked whether she leaves it at that. */
    void concludePartly(Need need, Actor actor, String told) {
        need.concludePartly(told, clock.instant());
        endParts(need);
        timeline.took(NeedStep.RESULT, need, actor, Details.told(told));
    }

    void concludeUnsolved(Need need, Actor actor, String told) {
        need.concludeUnsolved(told, clock.instant());
        endParts(need);
        timeline.took(NeedStep.UNSOLVED, need, actor, Details.told(told));
    }

    /**
     * Lays it before a level above the community.
     *
     * @param level from 1, the nearest
     * @param skipReason why levels in between are left out, null if none is
     */
    void raise(Need need, Actor actor, int level, Level above, String question, String skipReason) {
        need.raiseTo(level);
        Escalation escalation = new Escalation();
        escalation.needId = need.id;
        escalation.level = level;
        escalation.levelCode = above.code();
        escalation.question = question;
        escalation.skipReason = skipReason;
        escalation.askedAt = clock.instant();
        escalation.askedBy = actor.memberId();
        escalation.persist();
        timeline.took(
                NeedStep.ESCALATED, need, actor, new Details(null, null, question, skipReason));
    }

    void levelAnswered(Need need, Escalation escalation, Actor actor, String answer) {
        escalation.answer(answer, actor.memberId(), clock.instant());
        timeline.took(NeedStep.LEVEL_ANSWERED, need, actor, Details.told(answer));
    }

    /** Whoever still acts need not go on. */
    void endParts(Need need) {
        Instant now = clock.instant();
        for (Linkage part : Linkage.of(need.id)) {
            if (part.isActing()) {
                part.giveBack(now);
            }
        }
        Claim.live(need.id).ifPresent(claim -> claim.end(Claim.State.GIVEN_BACK, null, now));
    }

    private static void done(Claim claim, Instant now) {
        claim.step(now);
        claim.end(Claim.State.DONE, null, now);
    }
}
