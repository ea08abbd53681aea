package org.wushe.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    NoticeKind kind;

    /** Of the need it is about; null if it is about none. */
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

    static List<Notice> latest(UUID memberId, int most) {
        return find("memberId = ?1 order by createdAt desc, id desc", memberId)
                .range(0, most - 1)
                .list();
    }

    static long unread(UUID memberId) {
        return count("memberId = ?1 and readAt is null", memberId);
    }

    static boolean isUnread(UUID memberId, NoticeKind kind) {
        return count("memberId = ?1 and kind = ?2 and readAt is null", memberId, kind) > 0;
    }

    static void readAll(UUID memberId, Instant at) {
        update("readAt = ?1 where memberId = ?2 and readAt is null", at, memberId);
    }

    String param(String name) {
        return params.getOrDefault(name, "");
    }
}
