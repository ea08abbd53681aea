package org.wushe.needs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

    /** What was told and done; of a need that goes on in confidence only whoever is in charge. */
    static boolean readsInside(Actor actor, Need need, List<Linkage> parts) {
        return !need.publication.followedUp || inCharge(actor, parts);
    }

    static Verdict decides(Actor actor, Need need) {
        if (!actor.is(Role.COORDINATOR)) {
            return Verdict.refused("only_coordinator");
        }
        if (need.publication.followedUp) {
            return Verdict.refused("followed_up");
        }
        return owns(actor, need) ? Verdict.refused("not_own_need") : Verdict.ALLOWED;
    }

    /** Whoever handles it corrects what was told, never who told it. */
    static Verdict corrects(Actor actor, Need need, List<Linkage> parts) {
        boolean handles =
                actor.is(Role.SOCIAL_WORKER, Role.GRID_WORKER)
                        && parts.stream().filter(Linkage::isActing).anyMatch(isOf(actor));
        return handles && !owns(actor, need) ? Verdict.ALLOWED : decides(actor, need);
    }

    static Verdict actsFor(Actor actor, Linkage linkage) {
        return actor.memberId().equals(linkage.inCharge) || actor.is(Role.COORDINATOR)
                ? Verdict.ALLOWED
                : Verdict.refused("only_in_charge");
    }

    static Verdict confirms(Actor actor, Need need) {
        return owns(actor, need) ? Verdict.ALLOWED : Verdict.refused("only_requester");
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

    /**
     * Phone and address: at the desk while it is open, in charge of a part while it runs and some
     * days after its end; never for a part that was given back.
     *
     * @param contactDays days after the end of a part
     */
    static Verdict readsContact(
            Actor actor, Need need, List<Linkage> parts, Instant now, int contactDays) {
        boolean acting =
                parts.stream()
                        .filter(part -> part.inCharge.equals(actor.memberId()))
                        .anyMatch(part -> part.isFresh(now, contactDays));
        return acting || need.status.isOpen() && seesQueue(actor) && !need.publication.followedUp
                ? Verdict.ALLOWED
                : Verdict.refused("contact_closed");
    }

    /** Her own need: as requester, or as the one who posted it for somebody under a mandate. */
    static boolean owns(Actor actor, Need need) {
        return actor.isMember()
                && (actor.memberId().equals(need.requesterId)
                        || need.mandateId != null && actor.memberId().equals(need.postedBy));
    }

    /** Nobody else takes her word back; once somebody acts, she asks the desk. */
    static Verdict withdraws(Actor actor, Need need) {
        if (owns(actor, need)) {
            return need.status == NeedStatus.IN_PROGRESS
                    ? Verdict.refused("withdraw_by_desk")
                    : Verdict.ALLOWED;
        }
        return actor.is(Role.COORDINATOR) ? Verdict.ALLOWED : Verdict.refused("only_requester");
    }

    /** A claim is for those who belong to one of the five and are not in the desk's chair. */
    static List<Party> claimsFor(Actor actor) {
        List<Party> parties = new ArrayList<>();
        if (actor.is(Role.ORGANISATION, Role.DEPARTMENT)) {
            parties.add(Party.ORGANISATION);
        }
        if (actor.is(Role.VOLUNTEER, Role.VOLUNTEER_LEADER)) {
            parties.add(Party.VOLUNTEER);
        }
        return parties;
    }

    private static boolean inCharge(Actor actor, List<Linkage> linkages) {
        return linkages.stream().anyMatch(isOf(actor));
    }

    private static Predicate<Linkage> isOf(Actor actor) {
        return part -> part.inCharge.equals(actor.memberId());
    }
}
