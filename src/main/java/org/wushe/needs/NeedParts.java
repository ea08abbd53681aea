package org.wushe.needs;

import jakarta.persistence.Embeddable;
import org.wushe.web.Conflict;

/** Which of the five act on a need and which have done their part, a bit for each. */
@Embeddable
class NeedParts {

    int acting;
    int done;

    /**
     * @throws Conflict if the party acts already
     */
    void take(Party party) {
        if (isActing(party)) {
            throw new Conflict("needs", "party_acts_already");
        }
        acting |= party.bit();
        done &= ~party.bit();
    }

    void giveBack(Party party) {
        acting &= ~party.bit();
    }

    void finish(Party party) {
        acting &= ~party.bit();
        done |= party.bit();
    }

    /** Whoever acts need not go on. */
    void stop() {
        acting = 0;
    }

    boolean isActing(Party party) {
        return (acting & party.bit()) != 0;
    }

    boolean isOnly(Party party) {
        return acting == party.bit();
    }

    boolean isNobody() {
        return acting == 0;
    }
}
