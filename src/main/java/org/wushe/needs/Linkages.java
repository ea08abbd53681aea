package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Missing;
import org.wushe.web.Refused;

/**
 * How another room acts on a need and reports back to it: a case, a project, goods or a topic is
 * the part of one of the five. The room says who may; this face keeps the need's own rules. Call
 * inside a transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Linkages {

    private final HandlingNeeds handling;
    private final DecidingNeeds deciding;
    private final ReplyRule replies;
    private final CurrentCommunity community;

    Linkages(
            HandlingNeeds handling,
            DecidingNeeds deciding,
            ReplyRule replies,
            CurrentCommunity community) {
        this.handling = handling;
        this.deciding = deciding;
        this.replies = replies;
        this.community = community;
    }

    /** Empty if there is no such need here. */
    public Optional<NeedRef> find(String number) {
        return Need.ofNumber(number).map(NeedRef::of);
    }

    /**
     * A party takes a part, as something of another room.
     *
     * @return the key under which the room reports back
     * @throws Refused if it is not that party's duty (E1-03)
     * @throws org.wushe.web.Conflict if the need is at another step or the party acts already
     */
    public UUID take(UUID needId, Party party, MemberRole inCharge, Actor actor) {
        Need need = locked(needId);
        if (!Duty.may(community.get().bundle().category(need.category), party)) {
            throw new Refused("needs", "not_their_duty");
        }
        return handling.link(need, actor, party, inCharge).id;
    }

    /**
     * @param publicNote what the requester and, of a published need, everyone reads
     */
    public void progress(UUID linkage, String publicNote, Actor actor) {
        Linkage part = acting(linkage);
        handling.progress(locked(part.needId), part, actor, publicNote, null);
    }

    /**
     * The part is done. The last one asks the requester.
     *
     * @throws Refused if the matter is sensitive and has no definite reply yet (E1-04)
     */
    public void finish(UUID linkage, String result, Actor actor) {
        Linkage part = acting(linkage);
        Need need = locked(part.needId);
        if (need.parts.isOnly(part.party) && replies.isMissing(need)) {
            throw new Refused("needs", "reply_first");
        }
        handling.finish(need, part, actor, result, null);
    }

    /** Nothing came of it; the desk hands the need to somebody else. */
    public void giveBack(UUID linkage, String reason, Actor actor) {
        Linkage part = acting(linkage);
        handling.giveBack(locked(part.needId), part, actor, reason);
    }

    /** Whether the part a room took still runs; the desk may have ended it. */
    public boolean isActing(UUID linkage) {
        return Linkage.<Linkage>find("id", linkage)
                .firstResultOptional()
                .filter(Linkage::isActing)
                .isPresent();
    }

    /**
     * Whatever follows is confidential: everybody but its requester and those in charge of a part
     * reads at once no more than that it is followed up in person. The requester goes on reading
     * what {@link #progress} and {@link #finish} tell her.
     */
    public void hide(UUID needId, Actor actor) {
        deciding.followUp(locked(needId), actor);
    }

    private static Need locked(UUID needId) {
        return Need.lock(needId).orElseThrow(Missing::new);
    }

    private static Linkage acting(UUID linkage) {
        return Linkage.<Linkage>find("id", linkage)
                .firstResultOptional()
                .filter(Linkage::isActing)
                .orElseThrow(Missing::new);
    }
}
