package org.wushe.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;

/** A member who wants to hear of a need that is not her own. */
@Entity
@Table(name = "need_follower")
class Follower extends CommunityRow {

    @Column(name = "need_id", updatable = false)
    UUID needId;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(updatable = false)
    Instant since;

    static void follow(UUID needId, UUID memberId, Instant at) {
        if (!isFollowing(needId, memberId)) {
            Follower follower = new Follower();
            follower.needId = needId;
            follower.memberId = memberId;
            follower.since = at;
            follower.persist();
        }
    }

    static void leave(UUID needId, UUID memberId) {
        delete("needId = ?1 and memberId = ?2", needId, memberId);
    }

    static boolean isFollowing(UUID needId, UUID memberId) {
        return memberId != null && count("needId = ?1 and memberId = ?2", needId, memberId) > 0;
    }

    static List<UUID> of(UUID needId) {
        return Follower.<Follower>list("needId", needId).stream()
                .map(follower -> follower.memberId)
                .toList();
    }

    /** Those who may hear of it now. */
    static List<UUID> hearing(UUID needId) {
        return Follower.<Follower>list(
                        "needId = ?1 and (needId in (select n.id from Need n"
                                + " where n.id = ?1 and n.publication.published = true)"
                                + " or memberId in (select n.requesterId from Need n"
                                + " where n.ending.duplicateOf = ?1))",
                        needId)
                .stream()
                .map(follower -> follower.memberId)
                .toList();
    }
}
