package org.wushe.needs;

import java.time.Instant;
import java.util.List;
import org.wushe.attachments.Photo;
import org.wushe.tenancy.CommunityBundle;

/** A need as its own page shows it, to everyone, to members or to its requester. */
public record NeedPage(
        String number,
        String title,
        String text,
        String category,
        List<Mark> marks,
        NeedStatus status,
        Outcome outcome,
        Integer satisfaction,
        Instant submittedAt,
        Instant due,
        String pauseReason,
        Instant closedAt,
        boolean published,
        boolean own,
        String askedBack,
        String reply,
        Can can,
        List<Photo> photos,
        List<Line> lines) {

    /**
     * What this reader may do.
     *
     * @param claims the parties she may claim it for
     */
    public record Can(
            boolean confirm,
            boolean reword,
            boolean complete,
            boolean withdraw,
            boolean askWithdrawal,
            boolean reopen,
            boolean takeBack,
            boolean follow,
            boolean unfollow,
            List<Party> claims,
            boolean opensAtDesk) {

        static final Can NOTHING =
                new Can(
                        false, false, false, false, false, false, false, false, false, List.of(),
                        false);

        public boolean isClaim() {
            return !claims.isEmpty();
        }
    }

    static NeedPage from(
            Need need,
            List<NeedEvent> events,
            CommunityBundle bundle,
            String language,
            boolean own,
            Can can,
            List<Photo> photos) {
        boolean published = need.publication.published;
        return new NeedPage(
                need.number,
                published ? need.publication.title : QueueRow.excerpt(need.text),
                published && !own ? need.publication.text : need.text,
                bundle.category(need.category).name().in(language),
                Mark.of(need),
                need.status,
                need.ending.outcome,
                need.ending.satisfaction,
                need.clock.submittedAt,
                need.clock.dueAt.equals(NeedClock.NEVER) ? null : need.clock.dueAt,
                need.clock.isPaused() && need.status != NeedStatus.RETURNED
                        ? need.clock.pauseReason
                        : null,
                need.ending.closedAt,
                published,
                own,
                own ? need.askedBack : null,
                own ? need.ending.reply : null,
                can,
                photos,
                events.stream()
                        .filter(event -> own ? event.step.isForRequester() : event.step.isPublic())
                        .map(Line::from)
                        .toList());
    }

    public boolean isEnded() {
        return !status.isOpen();
    }

    public boolean isRunning() {
        return status.isOpen()
                && status != NeedStatus.AWAITING_CONFIRMATION
                && status != NeedStatus.RETURNED;
    }

    /** Which of the deadlines is due next. */
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
