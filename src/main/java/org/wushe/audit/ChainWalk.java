package org.wushe.audit;

import java.time.Instant;

/** Walks the chain from its first entry and stops at the first one that does not fit. */
final class ChainWalk {

    /** What is wrong with an entry. */
    enum Flaw {
        /** Its number is not the next: entries are missing or were put in. */
        GAP,
        /** It does not know the entry before it: one of the two was exchanged. */
        LOOSE,
        /** Its hash does not fit what it says: it was changed. */
        CHANGED,
        /** The chain ends elsewhere than its head says: entries at the end are missing. */
        CUT
    }

    private Head reached = Head.START;
    private Instant upTo;
    private Flaw flaw;
    private long brokenAt;

    boolean isBroken() {
        return flaw != null;
    }

    Head reached() {
        return reached;
    }

    void step(SealedEntry next) {
        if (isBroken()) {
            return;
        }
        flaw = flawOf(next);
        if (flaw == null) {
            reached = next.head();
            upTo = next.entry().at();
        } else {
            brokenAt = reached.seq() + 1;
        }
    }

    Verification endAt(Head head) {
        if (!isBroken() && !reached.isSameAs(head)) {
            flaw = Flaw.CUT;
            brokenAt = reached.seq() + 1;
        }
        return new Verification(reached.seq(), upTo, flaw, brokenAt, reached.fingerprint());
    }

    private Flaw flawOf(SealedEntry next) {
        if (next.entry().seq() != reached.seq() + 1) {
            return Flaw.GAP;
        }
        if (!next.follows(reached)) {
            return Flaw.LOOSE;
        }
        return next.isWhole() ? null : Flaw.CHANGED;
    }
}
