package org.wushe.needs;

import java.time.Instant;
import java.util.List;
import org.wushe.tenancy.CommunityBundle;

/** One need as everyone sees it in a list. */
public record LedgerRow(
        String number,
        String title,
        String category,
        List<Mark> marks,
        NeedStatus status,
        Outcome outcome,
        Instant submittedAt,
        Instant closedAt) {

    static LedgerRow from(Need need, CommunityBundle bundle, String language) {
        return new LedgerRow(
                need.number,
                need.publication.title,
                bundle.category(need.category).name().in(language),
                Mark.of(need),
                need.status,
                need.ending.outcome,
                need.clock.submittedAt,
                need.ending.closedAt);
    }
}
