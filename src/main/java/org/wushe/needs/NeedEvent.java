package org.wushe.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;

/** One line of a need's timeline: what happened, by whom, and what of it everyone may read. */
@Entity(name = "NeedEvent")
@Table(name = "need_event")
class NeedEvent extends CommunityRow {

    @Column(name = "need_id", updatable = false)
    UUID needId;

    @Enumerated(EnumType.STRING)
    NeedStep step;

    Instant at;

    @Column(name = "actor_id")
    UUID actorId;

    @Column(name = "actor_name")
    String actorName;

    @Enumerated(EnumType.STRING)
    Party party;

    @Column(name = "public_note")
    String publicNote;

    String note;

    static List<NeedEvent> of(UUID needId) {
        return list("needId = ?1 order by at, id", needId);
    }
}
