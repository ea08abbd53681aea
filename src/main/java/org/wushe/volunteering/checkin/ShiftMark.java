package org.wushe.volunteering.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;

/** Somebody was seen, or was not; never changed. */
@Entity
@Table(name = "shift_mark")
class ShiftMark extends CommunityRow {

    @Column(name = "slot_id", updatable = false)
    UUID slotId;

    @Column(name = "signup_id", updatable = false)
    UUID signupId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    MarkKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    How how;

    @Column(updatable = false)
    Instant at;

    /** The member who pressed the button. */
    @Column(name = "marked_by", updatable = false)
    UUID markedBy;

    /** The earlier mark whose place this one takes; null for none. */
    @Column(updatable = false)
    UUID instead;

    /** In the order in which they were made. */
    static List<ShiftMark> of(UUID slotId) {
        return list("slotId = ?1 order by at, id", slotId);
    }

    /** Those of one sign-up, in the order in which they were made. */
    static List<ShiftMark> of(UUID slotId, UUID signupId) {
        return list("slotId = ?1 and signupId = ?2 order by at, id", slotId, signupId);
    }
}
