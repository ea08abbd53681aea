package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wushe.identity.Role;
import org.wushe.identity.WaitingKind;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Reader;

/** What pages may ask about a member's inbox. Call inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notices {

    private final CurrentCommunity community;
    private final Reader reader;
    private final Phrases phrases;

    Notices(CurrentCommunity community, Reader reader, Phrases phrases) {
        this.community = community;
        this.reader = reader;
        this.phrases = phrases;
    }

    /** The newest lines, in the reader's words; for templates/notices/inbox.html. */
    public List<InboxLine> latest(UUID memberId, int most) {
        return Notice.latest(memberId, most).stream().map(this::line).toList();
    }

    public long unread(UUID memberId) {
        return Notice.unread(memberId);
    }

    /** Mails that were given up. */
    @Produces
    static WaitingKind letters() {
        return new WaitingKind(
                "letters",
                "/desk/letters",
                Set.of(Role.COORDINATOR, Role.ADMIN),
                "select count(*) from OutgoingMail m where m.state = DEAD");
    }

    private InboxLine line(Notice notice) {
        return new InboxLine(
                notice.kind.key(),
                phrases.say("inbox", notice, community.get(), reader.getLanguage()),
                notice.param(Notice.NOTE),
                "/c/" + community.slug() + notice.path,
                notice.createdAt,
                notice.isUnread(),
                notice.supersededAt != null);
    }

    /**
     * One line of the inbox.
     *
     * @param note what somebody wrote for her: a reason, progress or result; may be empty
     * @param link where to go
     * @param past whether what it asks for was done or wanted no more since
     */
    public record InboxLine(
            String kind,
            String text,
            String note,
            String link,
            Instant at,
            boolean unread,
            boolean past) {}
}
