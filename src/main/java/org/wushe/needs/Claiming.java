package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.needs.Timeline.Details;
import org.wushe.web.Conflict;

/**
 * Organisations and volunteers take needs on: the desk opens one, somebody claims it, the desk
 * confirms, the requester rates. Callers hold the lock of the need's row, so that of two who claim
 * at once one is told that it is taken.
 */
@ApplicationScoped
class Claiming {

    private final HandlingNeeds handling;
    private final Timeline timeline;
    private final EntityManager entities;
    private final Clock clock;

    Claiming(HandlingNeeds handling, Timeline timeline, EntityManager entities, Clock clock) {
        this.handling = handling;
        this.timeline = timeline;
        this.entities = entities;
        this.clock = clock;
    }

    void open(Need need, Actor actor) {
        need.requireTakenOn();
        if (!need.publication.published) {
            throw new Conflict("needs", "claim_unpublished");
        }
        need.publication.claimable = true;
        timeline.took(NeedStep.OPENED_TO_CLAIMS, need, actor, Details.NONE);
    }

    void close(Need need) {
        need.publication.claimable = false;
    }

    void claim(Need need, Party party, Actor actor, String pledge) {
        if (!need.publication.claimable || Claim.live(need.id).isPresent()) {
            throw new Conflict("needs", "claimed_already");
        }
        Claim.of(need, party, actor, pledge, clock.instant()).persist();
        timeline.took(NeedStep.CLAIMED, need, actor, new Details(party, null, null, pledge));
    }

    void confirm(Need need, Claim claim, Actor actor) {
        MemberRole claimant = new MemberRole(claim.memberId, claim.memberName, null);
        Linkage linkage = handling.link(need, actor, claim.party, claimant);
        entities.flush();
        claim.confirm(linkage.id, actor, clock.instant());
        need.publication.claimable = false;
    }

    void refuse(Need need, Claim claim, Actor actor, String reason) {
        claim.refuse(reason, actor, clock.instant());
        timeline.took(
                NeedStep.CLAIM_REFUSED,
                need,
                actor,
                new Details(claim.party, claim.memberId, reason, null));
    }

    /** By the claimant herself, or because nothing was done in time: others may claim it. */
    void giveBack(Need need, Claim claim, Actor actor, Claim.State how, String reason) {
        Instant now = clock.instant();
        boolean confirmed = claim.state == Claim.State.CONFIRMED;
        claim.end(how, reason, now);
        if (confirmed) {
            linkage(claim).ifPresent(part -> part.giveBack(now));
            need.unlink(claim.party);
        }
        need.publication.claimable = need.publication.published;
        timeline.took(
                NeedStep.GIVEN_BACK,
                need,
                actor,
                new Details(claim.party, claim.memberId, null, reason));
    }

    private static Optional<Linkage> linkage(Claim claim) {
        return Linkage.<Linkage>find("id", claim.linkageId)
                .firstResultOptional()
                .filter(Linkage::isActing);
    }
}
