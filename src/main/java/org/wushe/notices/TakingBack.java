package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.wushe.needs.NeedMoved;

/**
 * Takes back what a change made void, in the transaction of the change: the notice stays in the
 * inbox as a thing of the past, its mail is thrown away unless somebody is sending it now.
 */
@ApplicationScoped
class TakingBack {

    private final Clock clock;

    TakingBack(Clock clock) {
        this.clock = clock;
    }

    void whatIsVoidBy(NeedMoved moved) {
        Voiding voiding = Voiding.by(moved.step());
        about(moved.number(), voiding.ofNeed());
        if (moved.party() != null) {
            String party = moved.party().name();
            about(
                    moved.number(),
                    voiding.ofParty(),
                    notice -> notice.param(Notice.PARTY).equals(party));
        }
    }

    /**
     * @param subject as in {@link Notice#number}
     */
    void about(String subject, Set<NoticeKind> kinds) {
        about(subject, kinds, notice -> true);
    }

    private void about(String subject, Set<NoticeKind> kinds, Predicate<Notice> which) {
        if (kinds.isEmpty()) {
            return;
        }
        List<Notice> gone = Notice.lockStanding(subject, kinds).stream().filter(which).toList();
        gone.forEach(notice -> notice.supersededAt = clock.instant());
        OutgoingMail.takeUnsent(gone).forEach(OutgoingMail::delete);
    }
}
