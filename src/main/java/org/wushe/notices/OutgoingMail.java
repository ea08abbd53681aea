package org.wushe.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;
import org.wushe.web.Cursor;

/**
 * A notice, a digest of several, or a letter to somebody outside on its way by mail. Only whoever
 * locks the row sends it.
 */
@Entity
@Table(name = "mail")
class OutgoingMail extends CommunityRow {

    enum State {
        PENDING,
        SENT,
        /** Given up; the desk may send it again. */
        DEAD,
        /** Had nothing to say any more when its turn came. */
        CANCELLED
    }

    private static final int LONGEST_ERROR = 500;

    /** Null for a digest and a letter to somebody outside. */
    @Column(name = "notice_id", updatable = false)
    UUID noticeId;

    /** The day of a digest, null for the mail of a single notice. */
    @Column(name = "digest_on", updatable = false)
    LocalDate digestOn;

    /** The address of somebody outside, null for mail to the member. */
    @Column(name = "outside_to", updatable = false)
    String outsideTo;

    /** What a letter to somebody outside says, by name. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "outside_words", updatable = false)
    Map<String, String> outsideWords;

    /** Who gets it; of a letter to somebody outside, whom it is about. */
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

    @Column(name = "died_at")
    Instant diedAt;

    @Column(name = "resent_at")
    Instant resentAt;

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

    /** A letter to somebody who has no account here. */
    static OutgoingMail outside(
            String to, UUID about, String language, Map<String, String> words, Instant at) {
        OutgoingMail mail = new OutgoingMail();
        mail.outsideTo = to;
        mail.outsideWords = words;
        mail.memberId = about;
        mail.language = language;
        mail.state = State.PENDING;
        mail.createdAt = at;
        mail.nextAt = at;
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

    /** The mails of notices that did not go out and that nobody is sending now. */
    static List<OutgoingMail> takeUnsent(Collection<Notice> notices) {
        return notices.isEmpty()
                ? List.of()
                : find(
                                "state in ?1 and noticeId in ?2",
                                Arrays.asList(State.PENDING, State.DEAD),
                                notices.stream().map(notice -> notice.id).toList())
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                        .list();
    }

    /** Letters to somebody outside that did not go out and that nobody is sending now. */
    static List<OutgoingMail> takeUnsentOutside() {
        return find(
                        "state in ?1 and outsideTo is not null",
                        Arrays.asList(State.PENDING, State.DEAD))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** Nobody else sends it again meanwhile. */
    static Optional<OutgoingMail> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Those given up, the latest first. */
    static List<OutgoingMail> dead(Cursor after, int most) {
        return find(
                        "state = ?1 and (diedAt, id) < (?2, ?3) order by diedAt desc, id desc",
                        State.DEAD,
                        after.at(),
                        after.id())
                .range(0, most - 1)
                .list();
    }

    /** How many go out once more. */
    static int sendAllAgain(Instant at) {
        return update(
                "state = ?1, attempts = 0, nextAt = ?2, resentAt = ?2, diedAt = null"
                        + " where state = ?3",
                State.PENDING,
                at,
                State.DEAD);
    }

    boolean isDigest() {
        return digestOn != null;
    }

    boolean isOutside() {
        return outsideTo != null;
    }

    /** Since when it is tried: from its writing, anew when the desk sent it again. */
    Instant triedSince() {
        return resentAt == null ? createdAt : resentAt;
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

    void die(String error, Instant at) {
        attempts++;
        lastError = shortened(error);
        state = State.DEAD;
        diedAt = at;
    }

    void cancel() {
        state = State.CANCELLED;
    }

    void sendAgain(Instant at) {
        if (state != State.DEAD) {
            throw new Conflict("notices", "letter_not_dead");
        }
        state = State.PENDING;
        attempts = 0;
        nextAt = at;
        resentAt = at;
        diedAt = null;
    }

    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }
}
