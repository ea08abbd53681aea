package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships.MemberRole;
import org.wushe.tenancy.CurrentCommunity;

/** Hands many needs to one person at once. */
@ApplicationScoped
class Arranging {

    private static final int MOST = 50;

    private final Candidates candidates;
    private final HandlingNeeds handling;
    private final CurrentCommunity community;

    Arranging(Candidates candidates, HandlingNeeds handling, CurrentCommunity community) {
        this.candidates = candidates;
        this.handling = handling;
        this.community = community;
    }

    /** What one page of the queue can hold at most; in the order of numbers, so none waits. */
    Arranged link(List<String> numbers, LinkageForm.Choice choice, Actor actor) {
        Optional<MemberRole> inCharge = candidates.find(choice);
        int linked = 0;
        List<String> refused = new ArrayList<>();
        for (String number : numbers.stream().distinct().sorted().limit(MOST).toList()) {
            Optional<Need> need = Need.lockNumber(number);
            if (inCharge.isPresent() && need.filter(one -> fits(one, choice, actor)).isPresent()) {
                handling.link(need.get(), actor, choice.party(), inCharge.get());
                linked++;
            } else {
                refused.add(number);
            }
        }
        return new Arranged(linked, refused);
    }

    private boolean fits(Need need, LinkageForm.Choice choice, Actor actor) {
        return NeedPolicy.decides(actor, need).isAllowed()
                && (need.status == NeedStatus.ACCEPTED || need.status == NeedStatus.IN_PROGRESS)
                && !need.clock.isPaused()
                && !need.parts.isActing(choice.party())
                && Duty.may(community.get().bundle().category(need.category), choice.party());
    }

    /**
     * @param refused the numbers of those that could not be handed over
     */
    record Arranged(int linked, List<String> refused) {}
}
