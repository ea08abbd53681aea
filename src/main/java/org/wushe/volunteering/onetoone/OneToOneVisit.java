package org.wushe.volunteering.onetoone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;

/** The helper stood at the elder's door; whether she met her decides if it counts. */
@Entity
@Table(name = "one_to_one_visit")
class OneToOneVisit extends CommunityRow {

    private static final int SHOWN = 100;

    @Column(name = "help_id", updatable = false)
    UUID helpId;

    @Column(name = "visited_on", updatable = false)
    LocalDate visitedOn;

    @Column(updatable = false)
    boolean met;

    /** Sealed; null for none. */
    @Column(name = "note_sealed")
    byte[] noteSealed;

    /** The elder needs something, which the note tells. */
    boolean needs;

    @Column(name = "noted_by", updatable = false)
    UUID notedBy;

    @Column(name = "noted_at", updatable = false)
    Instant notedAt;

    /** The latest first; at most a hundred. */
    static List<OneToOneVisit> of(UUID helpId) {
        return OneToOneVisit.<OneToOneVisit>find(
                        "helpId = ?1 order by visitedOn desc, notedAt desc, id desc", helpId)
                .range(0, SHOWN - 1)
                .list();
    }

    static boolean isNoted(UUID helpId, LocalDate day, boolean met) {
        return count("helpId = ?1 and visitedOn = ?2 and met = ?3", helpId, day, met) > 0;
    }
}
