package org.wushe.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;

/**
 * Somebody offers to take a published need on. At most one claim of a need is alive, held by a
 * unique index; phone and address open only when the desk has confirmed it.
 */
@Entity
class Claim extends CommunityRow {

    enum State {
        ASKED,
        CONFIRMED,
        REFUSED,
        GIVEN_BACK,
        LAPSED,
        DONE
    }

    private static final List<State> LIVE = List.of(State.ASKED, State.CONFIRMED);

    @Version int version;

    @Column(name = "need_id", updatable = false)
    UUID needId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Party party;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(name = "member_name", updatable = false)
    String memberName;

    @Column(updatable = false)
    String pledge;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "asked_at", updatable = false)
    Instant askedAt;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decided_by")
    UUID decidedBy;

    String reason;

    @Column(name = "linkage_id")
    UUID linkageId;

    /** Until then the need may go back to whoever wants it. */
    @Column(name = "first_step_at")
    Instant firstStepAt;

    @Column(name = "ended_at")
    Instant endedAt;

    static Claim of(Need need, Party party, Actor actor, String pledge, Instant at) {
        Claim claim = new Claim();
        claim.needId = need.id;
        claim.party = party;
        claim.memberId = actor.memberId();
        claim.memberName = actor.name();
        claim.pledge = pledge;
        claim.state = State.ASKED;
        claim.askedAt = at;
        return claim;
    }

    static Optional<Claim> live(UUID needId) {
        return find("needId = ?1 and state in ?2", needId, LIVE).firstResultOptional();
    }

    static Optional<Claim> ofLinkage(UUID linkageId) {
        return find("linkageId = ?1 and state = ?2", linkageId, State.CONFIRMED)
                .firstResultOptional();
    }

    static List<Claim> of(UUID needId) {
        return list("needId = ?1 order by askedAt, id", needId);
    }

    static List<Claim> ofMember(UUID memberId) {
        return list("memberId = ?1 order by askedAt, id", memberId);
    }

    /** Confirmed before that instant, and nothing was done since. */
    static List<Claim> idle(Instant before, int most) {
        return find(
                        "state = ?1 and firstStepAt is null and decidedAt < ?2 order by decidedAt",
                        State.CONFIRMED,
                        before)
                .range(0, most - 1)
                .list();
    }

    void confirm(UUID linkage, Actor by, Instant at) {
        decide(State.CONFIRMED, by, at);
        linkageId = linkage;
    }

    void refuse(String why, Actor by, Instant at) {
        decide(State.REFUSED, by, at);
        reason = why;
        endedAt = at;
    }

    void step(Instant at) {
        if (firstStepAt == null) {
            firstStepAt = at;
        }
    }

    void end(State how, String why, Instant at) {
        require(LIVE.toArray(State[]::new));
        state = how;
        reason = why;
        endedAt = at;
    }

    private void decide(State decided, Actor by, Instant at) {
        require(State.ASKED);
        state = decided;
        decidedBy = by.memberId();
        decidedAt = at;
    }

    private void require(State... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new Conflict("needs", "claim_decided");
        }
    }
}
