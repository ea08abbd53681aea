package org.wushe.needs;

import java.time.Instant;
import java.util.List;
import org.wushe.tenancy.CommunityBundle;

/** A need as its own page shows it, to everyone or to its requester. */
public record NeedPage(
        String number,
        String title,
        String text,
        String category,
        List<Mark> marks,
        NeedStatus status,
        boolean solved,
        Integer satisfaction,
        Instant submittedAt,
        Instant answerDue,
        Instant closedAt,
        boolean published,
        boolean own,
        boolean canConfirm,
        boolean opensAtDesk,
        List<Line> lines) {

    static NeedPage from(
            Need need,
            List<NeedEvent> events,
            CommunityBundle bundle,
            String language,
            boolean own,
            boolean opensAtDesk) {
        return new NeedPage(
                need.number,
                need.published ? need.publicTitle : QueueRow.excerpt(need.text),
                need.published && !own ? need.publicText : need.text,
                bundle.category(need.category).name().in(language),
                Mark.of(need),
                need.status,
                Boolean.TRUE.equals(need.solved),
                need.satisfaction,
                need.submittedAt,
                need.answerDue,
                need.closedAt,
                need.published,
                own,
                own && need.status == NeedStatus.AWAITING_CONFIRMATION,
                opensAtDesk,
                events.stream().map(Line::from).toList());
    }

    public boolean isEnded() {
        return status == NeedStatus.CLOSED || status == NeedStatus.REFUSED;
    }

    public boolean isRunning() {
        return !isEnded() && status != NeedStatus.AWAITING_CONFIRMATION;
    }

    public boolean isUnanswered() {
        return status == NeedStatus.SUBMITTED;
    }

    /** One line of the story, in the residents' words. */
    public record Line(NeedStep step, Instant at, Party party, String note) {
        static Line from(NeedEvent event) {
            return new Line(event.step, event.at, event.party, event.publicNote);
        }
    }
}
