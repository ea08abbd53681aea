package org.wushe.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;

/** A need laid before a level above the community, and what that level answers (E7-08). */
@Entity
class Escalation extends CommunityRow {

    @Version int version;

    @Column(name = "need_id", updatable = false)
    UUID needId;

    /** 1 is the nearest above the community. */
    @Column(updatable = false)
    int level;

    @Column(name = "level_code", updatable = false)
    String levelCode;

    @Column(updatable = false)
    String question;

    @Column(name = "asked_at", updatable = false)
    Instant askedAt;

    @Column(name = "asked_by", updatable = false)
    UUID askedBy;

    /** Why a level in between was left out. */
    @Column(name = "skip_reason", updatable = false)
    String skipReason;

    String answer;

    @Column(name = "answered_at")
    Instant answeredAt;

    @Column(name = "answered_by")
    UUID answeredBy;

    static List<Escalation> of(UUID needId) {
        return list("needId = ?1 order by level", needId);
    }

    static Optional<Escalation> open(UUID needId) {
        return find("needId = ?1 and answer is null", needId).firstResultOptional();
    }

    void answer(String told, UUID by, Instant at) {
        if (answer != null) {
            throw new Conflict("needs", "level_answered");
        }
        answer = told;
        answeredBy = by;
        answeredAt = at;
    }
}
