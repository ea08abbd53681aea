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
        boolean solved,
        Instant submittedAt,
        Instant closedAt) {

    static LedgerRow from(Need need, CommunityBundle bundle, String language) {
        return new LedgerRow(
                need.number,
                need.publicTitle,
                bundle.category(need.category).name().in(language),
                Mark.of(need),
                need.status,
                Boolean.TRUE.equals(need.solved),
                need.submittedAt,
                need.closedAt);
    }
}
