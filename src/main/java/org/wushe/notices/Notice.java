package org.wushe.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.wushe.tenancy.CommunityRow;

/** One line of a member's inbox. Kept as key and values, put into words when somebody looks. */
@Entity
class Notice extends CommunityRow {

    static final String CATEGORY = "category";
    static final String PARTY = "party";
    static final String ROLE = "role";
    static final String NOTE = "note";
    static final String STEP = "step";
    static final String TITLE = "title";
    static final String PLACE = "place";
    static final String START = "start";
    static final String UNTIL = "until";
    static final String BUNDLE = "bundle";

    /** News that wait for their morning and are in no digest yet. */
    private static final String TO_GATHER =
            "gatherAt <= ?1 and gatherAt is not null and digestId is null and readAt is null"
                    + " and supersededAt is null";

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    NoticeKind kind;

    /**
     * What it is about: a need's number, the key of whoever asks to join, of a sign-up or a slot;
     * null if none of them.
     */
    @Column(updatable = false)
    String number;

    /** Where to go, below the community's address. */
    @Column(updatable = false)
    String path;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> params;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "read_at")
    Instant readAt;

    /** When what it asks for was done or wanted no more; it no longer counts as unread. */
    @Column(name = "superseded_at")
    Instant supersededAt;

    /** When it goes into a digest; null if it goes out by itself or not at all. */
    @Column(name = "gather_at")
    Instant gatherAt;

    /** The mail that tells of it together with others. */
    @Column(name = "digest_id")
    UUID digestId;

    static List<Notice> latest(UUID memberId, int most) {
        return find("memberId = ?1 order by createdAt desc, id desc", memberId)
                .range(0, most - 1)
                .list();
    }

    static long unread(UUID memberId) {
        return count("memberId = ?1 and readAt is null and supersededAt is null", memberId);
    }

    static boolean isUnread(UUID memberId, NoticeKind kind) {
        return count(
                        "memberId = ?1 and kind = ?2 and readAt is null and supersededAt is null",
                        memberId,
                        kind)
                > 0;
    }

    static void readAll(UUID memberId, Instant at) {
        update("readAt = ?1 where memberId = ?2 and readAt is null", at, memberId);
    }

    /** What was told about a subject and still holds; locked until the transaction ends. */
    static List<Notice> lockStanding(String subject, Set<NoticeKind> kinds) {
        return find(
                        "number = ?1 and kind in ?2 and supersededAt is null order by id",
                        subject,
                        kinds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What a mail still has to say, newest first. */
    static List<Notice> stillIn(OutgoingMail mail) {
        return mail.isDigest()
                ? list(
                        "digestId = ?1 and readAt is null and supersededAt is null"
                                + " order by createdAt desc, id desc",
                        mail.id)
                : list("id = ?1 and supersededAt is null", mail.noticeId);
    }

    /** Whose news wait longest past their morning. */
    static Optional<UUID> nextToGather(Instant now) {
        return Notice.<Notice>find(TO_GATHER + " order by gatherAt", now)
                .range(0, 0)
                .<Notice>list()
                .stream()
                .map(notice -> notice.memberId)
                .findFirst();
    }

    static void gather(UUID memberId, UUID digest, Instant now) {
        update("digestId = ?2 where " + TO_GATHER + " and memberId = ?3", now, digest, memberId);
    }

    /**
     * @param later null if they are to stay in the inbox only
     */
    static void putOff(UUID memberId, Instant later, Instant now) {
        update("gatherAt = ?2 where " + TO_GATHER + " and memberId = ?3", now, later, memberId);
    }

    boolean isUnread() {
        return readAt == null && supersededAt == null;
    }

    String param(String name) {
        return params.getOrDefault(name, "");
    }
}
