package org.wushe.needs;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Flash;
import org.wushe.web.FormErrors;
import org.wushe.web.Forms;
import org.wushe.web.Missing;
import org.wushe.web.Wording;

/** What others do with somebody's published need: follow it, take it on, give it back. */
@Path("/c/{community}/needs/{number: XQ-[0-9-]+}")
@Authenticated
@Transactional
class NeighbourResource {

    private final CurrentActor actors;
    private final CurrentCommunity community;
    private final Claiming claiming;
    private final Candidates candidates;
    private final NeedPages pages;
    private final Forms forms;
    private final Wording wording;
    private final Flash flash;
    private final Clock clock;

    NeighbourResource(
            CurrentActor actors,
            CurrentCommunity community,
            Claiming claiming,
            Candidates candidates,
            NeedPages pages,
            Forms forms,
            Wording wording,
            Flash flash,
            Clock clock) {
        this.actors = actors;
        this.community = community;
        this.claiming = claiming;
        this.candidates = candidates;
        this.pages = pages;
        this.forms = forms;
        this.wording = wording;
        this.flash = flash;
        this.clock = clock;
    }

    @POST
    @Path("followers")
    public Response follow(String number) {
        Follower.follow(published(number).id, actors.get().memberId(), clock.instant());
        return done(number, "followed_done");
    }

    @POST
    @Path("followers/end")
    public Response unfollow(String number) {
        Follower.leave(published(number).id, actors.get().memberId());
        return done(number, "unfollowed_done");
    }

    @POST
    @Path("claims")
    public Response claim(String number, @BeanParam TurnForm sent) {
        Need need = published(number);
        Actor actor = actors.get();
        if (NeedPolicy.owns(actor, need) || NeedPolicy.claimsFor(actor).isEmpty()) {
            Verdict.refused("claim_not_yours").orRefuse();
        }
        TurnForm form = sent.tidy();
        FormErrors errors = forms.check(form, "needs");
        Party party = party(actor, form);
        if (party == null) {
            errors.add("choice", wording.say("needs", "party_blank"));
        } else {
            candidates.isDuty(need, party, errors);
        }
        if (errors.isAny()) {
            return forms.again(pages.turn(need, "claim", form, errors));
        }
        claiming.claim(need, party, actor, form.text);
        return done(number, "claimed_done");
    }

    @POST
    @Path("claims/end")
    public Response giveBack(String number, @BeanParam TurnForm sent) {
        Need need = Need.lockNumber(number).orElseThrow(Missing::new);
        Actor actor = actors.get();
        Claim claim =
                Claim.live(need.id)
                        .filter(live -> live.memberId.equals(actor.memberId()))
                        .orElseThrow(Missing::new);
        String reason = sent.tidy().text;
        claiming.giveBack(
                need, claim, actor, Claim.State.GIVEN_BACK, reason.isEmpty() ? null : reason);
        return done(number, "given_back_done");
    }

    private static Party party(Actor actor, TurnForm form) {
        return NeedPolicy.claimsFor(actor).stream()
                .filter(one -> one.name().equals(form.choice))
                .findFirst()
                .orElse(null);
    }

    private Need published(String number) {
        Actor actor = actors.get();
        return Need.lockNumber(number)
                .filter(need -> actor.isMember() && need.publication.isFor(true))
                .orElseThrow(Missing::new);
    }

    private Response done(String number, String what) {
        flash.say("needs", what);
        return forms.to("/c/" + community.slug() + "/needs/" + number);
    }
}
