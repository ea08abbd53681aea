package org.wushe.needs;

import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.identity.Role;

/** Who may do what with a need. Asks nobody, remembers nothing. */
final class NeedPolicy {

    private NeedPolicy() {}

    /** The queue of all needs. */
    static boolean seesQueue(Actor actor) {
        return actor.is(Role.COORDINATOR, Role.GRID_WORKER, Role.SOCIAL_WORKER, Role.ADMIN);
    }

    /** One need with its inner side: the desk, and whoever is in charge of a part. */
    static boolean sees(Actor actor, List<Linkage> linkages) {
        return seesQueue(actor) || inCharge(actor, linkages);
    }

    static Verdict decides(Actor actor, Need need) {
        if (!actor.is(Role.COORDINATOR)) {
            return Verdict.refused("only_coordinator");
        }
        return actor.memberId().equals(need.requesterId)
                ? Verdict.refused("not_own_need")
                : Verdict.ALLOWED;
    }

    static Verdict actsFor(Actor actor, Linkage linkage) {
        return actor.memberId().equals(linkage.inCharge) || actor.is(Role.COORDINATOR)
                ? Verdict.ALLOWED
                : Verdict.refused("only_in_charge");
    }

    static Verdict confirms(Actor actor, Need need) {
        return actor.isMember() && actor.memberId().equals(need.requesterId)
                ? Verdict.ALLOWED
                : Verdict.refused("only_requester");
    }

    /** Asks a requester without account and notes the answer; never somebody who handled it. */
    static Verdict followsUp(Actor actor, Need need, List<Linkage> linkages) {
        if (need.requesterId != null) {
            return Verdict.refused("only_requester");
        }
        if (!seesQueue(actor)) {
            return Verdict.refused("only_desk");
        }
        boolean handled =
                linkages.stream().anyMatch(part -> part.inCharge.equals(actor.memberId()));
        return handled ? Verdict.refused("handler_not_verifier") : Verdict.ALLOWED;
    }

    /** Phone and address: while she decides or acts, no longer. */
    static Verdict readsContact(Actor actor, Need need, List<Linkage> linkages) {
        boolean open = need.status != NeedStatus.CLOSED && need.status != NeedStatus.REFUSED;
        boolean acting =
                linkages.stream()
                        .anyMatch(
                                part -> part.isActing() && part.inCharge.equals(actor.memberId()));
        return open && (acting || seesQueue(actor))
                ? Verdict.ALLOWED
                : Verdict.refused("contact_closed");
    }

    private static boolean inCharge(Actor actor, List<Linkage> linkages) {
        return linkages.stream().anyMatch(part -> part.inCharge.equals(actor.memberId()));
    }
}
