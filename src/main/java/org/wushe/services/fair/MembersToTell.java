package org.wushe.services.fair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Memberships;

/**
 * The members who are still to hear of a fair day, in the order of their keys. Notices and the
 * place reached are kept in one transaction, so that nobody hears twice, whatever is cut off.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MembersToTell {

    static final int AT_ONCE = 100;

    private final Memberships memberships;
    private final Event<FairNews> news;
    private final Clock clock;

    MembersToTell(Memberships memberships, Event<FairNews> news, Clock clock) {
        this.memberships = memberships;
        this.news = news;
        this.clock = clock;
    }

    List<UUID> due() {
        return FairDay.toTell(clock.instant());
    }

    /** False when all are told, or another instance tells. */
    boolean tellSome(UUID dayId) {
        Optional<FairDay> held = FairDay.holdToTell(dayId);
        if (held.isEmpty()) {
            return false;
        }
        FairDay day = held.get();
        List<UUID> next = memberships.activeAfter(day.toldLast, AT_ONCE);
        next.forEach(member -> news.fire(told(member, day)));
        boolean more = next.size() == AT_ONCE;
        UUID last = next.isEmpty() ? day.toldLast : next.get(next.size() - 1);
        FairDay.told(dayId, last, more ? day.tellAt : null);
        return more;
    }

    private static FairNews told(UUID member, FairDay day) {
        FairTimes times = day.times;
        String when = times.heldOn() + " " + times.from() + "–" + times.to() + " " + day.place;
        return new FairNews(member, "day_opened", day.number, day.path(), when);
    }
}
