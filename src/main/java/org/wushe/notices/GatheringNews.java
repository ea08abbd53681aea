package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Memberships;
import org.wushe.identity.Memberships.Receiver;
import org.wushe.notices.DigestSql.Day;
import org.wushe.shared.Ids;
import org.wushe.tenancy.CurrentCommunity;

/**
 * Opens the digest of one member of the current community and puts her waiting news into it, in one
 * transaction; the relay sends it like any other mail. Whoever opens the digest of a day takes the
 * news, so that several instances make one of them.
 */
@ApplicationScoped
class GatheringNews {

    private final DigestSql sql;
    private final Memberships memberships;
    private final CurrentCommunity community;
    private final Clock clock;

    GatheringNews(DigestSql sql, Memberships memberships, CurrentCommunity community, Clock clock) {
        this.sql = sql;
        this.memberships = memberships;
        this.community = community;
        this.clock = clock;
    }

    /** False if nobody's news wait any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next() {
        Instant now = clock.instant();
        Optional<UUID> member = Notice.nextToGather(now);
        member.ifPresent(memberId -> gather(memberId, now));
        return member.isPresent();
    }

    private void gather(UUID memberId, Instant now) {
        memberships
                .receiver(memberId)
                .filter(known -> known.email() != null)
                .ifPresentOrElse(
                        receiver -> gather(memberId, receiver, now),
                        () -> Notice.putOff(memberId, null, now));
    }

    /** What came too late for the digest of a day comes with the next. */
    private void gather(UUID memberId, Receiver receiver, Instant now) {
        ZoneId zone = community.get().bundle().zone();
        UUID digest = Ids.next();
        Day day = new Day(Morning.dayOf(now, zone), now);
        if (sql.open(community.slug(), digest, memberId, receiver.language(), day)) {
            Notice.gather(memberId, digest, now);
        } else {
            Notice.putOff(memberId, Morning.next(receiver.pace(), now, zone), now);
        }
    }
}
