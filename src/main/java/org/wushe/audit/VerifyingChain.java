package org.wushe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CurrentCommunity;

/** Walks the whole chain of the community, some entries at a time, and writes down that it did. */
@ApplicationScoped
class VerifyingChain {

    private static final int BATCH = 1000;

    private final ChainSql chain;
    private final EntrySql entries;
    private final CurrentCommunity community;
    private final Event<AuditVerified> verified;
    private final Clock clock;

    VerifyingChain(
            ChainSql chain,
            EntrySql entries,
            CurrentCommunity community,
            Event<AuditVerified> verified,
            Clock clock) {
        this.chain = chain;
        this.entries = entries;
        this.community = community;
        this.verified = verified;
        this.clock = clock;
    }

    Verification verify(Actor actor) {
        Verification found = walk();
        verified.fire(new AuditVerified(found, actor, clock.instant()));
        return found;
    }

    /** Entries written meanwhile come after the head this walk began with and are left out. */
    private Verification walk() {
        Head head = chain.head(community.slug());
        ChainWalk walk = new ChainWalk();
        List<SealedEntry> batch;
        do {
            batch = entries.chain(community.slug(), walk.reached().seq(), head.seq(), BATCH);
            batch.forEach(walk::step);
        } while (!batch.isEmpty() && !walk.isBroken());
        return walk.endAt(head);
    }
}
