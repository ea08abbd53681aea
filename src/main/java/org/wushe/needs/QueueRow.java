package org.wushe.needs;

import java.time.Instant;
import java.util.List;
import org.wushe.tenancy.CommunityBundle;
import org.wushe.web.Times;

/**
 * One need as the desk sees it in its queue.
 *
 * @param moment when it is due, or came where nothing is; as its reader says it
 */
public record QueueRow(
        String number,
        String text,
        String category,
        List<Mark> marks,
        NeedStatus status,
        boolean urgent,
        NeedSource source,
        Instant submittedAt,
        Instant due,
        boolean paused,
        int reopened,
        Instant closedAt,
        String moment) {

    private static final int SHOWN = 60;

    static QueueRow from(Need need, CommunityBundle bundle, String language, Times times) {
        Instant due = need.clock.dueAt.equals(NeedClock.NEVER) ? null : need.clock.dueAt;
        return new QueueRow(
                need.number,
                excerpt(need.text),
                bundle.category(need.category).name().in(language),
                Mark.of(need),
                need.status,
                need.urgency == Urgency.URGENT,
                need.origin.source,
                need.clock.submittedAt,
                due,
                need.clock.isPaused(),
                need.ending.reopened,
                need.ending.closedAt,
                times.moment(due == null ? need.clock.submittedAt : due));
    }

    /** Of a need that goes on in confidence, neither words nor who acts. */
    QueueRow withoutWords() {
        return new QueueRow(
                number,
                null,
                category,
                Mark.of(0, 0),
                status,
                urgent,
                source,
                submittedAt,
                due,
                paused,
                reopened,
                closedAt,
                moment);
    }

    public boolean isUnanswered() {
        return status == NeedStatus.SUBMITTED;
    }

    /** The first characters of a text, never half of one. */
    static String excerpt(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "\u2026";
    }
}
