package org.wushe.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.wushe.tenancy.CommunityRow;

/** A notice on its way by mail. Only whoever holds the row's lock sends it. */
@Entity
@Table(name = "mail")
class OutgoingMail extends CommunityRow {

    enum State {
        PENDING,
        SENT,
        DEAD
    }

    private static final int LONGEST_ERROR = 500;

    @Column(name = "notice_id", updatable = false)
    UUID noticeId;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(updatable = false)
    String language;

    @Enumerated(EnumType.STRING)
    State state;

    int attempts;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "next_at")
    Instant nextAt;

    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "last_error")
    String lastError;

    static OutgoingMail of(Notice notice, String language) {
        OutgoingMail mail = new OutgoingMail();
        mail.noticeId = notice.id;
        mail.memberId = notice.memberId;
        mail.language = language;
        mail.state = State.PENDING;
        mail.createdAt = notice.createdAt;
        mail.nextAt = notice.createdAt;
        return mail;
    }

    /** The mail that is due longest and that nobody else is sending now. */
    static Optional<OutgoingMail> takeDue(Instant now) {
        return find("state = ?1 and nextAt <= ?2 order by nextAt", State.PENDING, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .range(0, 0)
                .<OutgoingMail>list()
                .stream()
                .findFirst();
    }

    /** Mails of a kind about a need that nobody has begun to send. */
    static List<OutgoingMail> takeWaiting(UUID memberId, NoticeKind kind, String number) {
        return find(
                        "state = ?1 and noticeId in (select n.id from Notice n"
                                + " where n.memberId = ?2 and n.kind = ?3 and n.number = ?4)",
                        State.PENDING,
                        memberId,
                        kind,
                        number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    void sent(Instant at) {
        attempts++;
        state = State.SENT;
        sentAt = at;
        lastError = null;
    }

    void failed(String error, Instant next) {
        attempts++;
        lastError = shortened(error);
        nextAt = next;
    }

    void die(String error) {
        attempts++;
        lastError = shortened(error);
        state = State.DEAD;
    }

    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }
}
