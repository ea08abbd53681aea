package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import org.wushe.identity.Actor;
import org.wushe.identity.CurrentActor;
import org.wushe.web.Missing;
import org.wushe.web.Refused;

/** Finds the need that a person may work on; not hers to see is the same as not there. */
@ApplicationScoped
class OpeningNeeds {

    private final CurrentActor actors;
    private final Owners owners;

    OpeningNeeds(CurrentActor actors, Owners owners) {
        this.actors = actors;
        this.owners = owners;
    }

    OpenedNeed toSee(String number) {
        return seen(OpenedNeed.find(number).orElseThrow(Missing::new));
    }

    /** Nobody else changes it meanwhile. */
    OpenedNeed toChange(String number) {
        OpenedNeed opened = opened(Need.lockNumber(number).orElseThrow(Missing::new));
        if (!NeedPolicy.readsInside(actors.get(), opened.need(), opened.parts())) {
            throw new Refused("needs", "followed_up");
        }
        return opened;
    }

    /** For the coordinator, who decides on all but her own. */
    OpenedNeed toDecide(String number) {
        OpenedNeed opened = toChange(number);
        NeedPolicy.decides(actors.get(), opened.need()).orRefuse();
        return opened;
    }

    /** Her own, to say her word on it. */
    Need own(String number) {
        return Need.lockNumber(number)
                .filter(need -> owners.isOwn(actors.get(), need))
                .orElseThrow(Missing::new);
    }

    private OpenedNeed opened(Need need) {
        return seen(new OpenedNeed(need, Linkage.of(need.id)));
    }

    private OpenedNeed seen(OpenedNeed opened) {
        Actor actor = actors.get();
        if (!actor.isMember() || !NeedPolicy.sees(actor, opened.parts())) {
            throw new Missing();
        }
        return opened;
    }
}
