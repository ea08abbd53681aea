package org.wushe.volunteering.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;

/** A star somebody was given, with what it took that day; never changed. */
@Entity
@Table(name = "star_award")
class StarAward extends CommunityRow {

    @Column(name = "volunteer_id", updatable = false)
    UUID volunteerId;

    @Column(updatable = false)
    int star;

    /** Minutes it took. */
    @Column(updatable = false)
    int threshold;

    @Column(name = "awarded_at", updatable = false)
    Instant awardedAt;

    static List<StarAward> of(UUID volunteerId) {
        return list("volunteerId = ?1 order by star", volunteerId);
    }

    /** Held as long as her hours still reach what it took: it falls by voided hours only. */
    static int held(List<StarAward> awards, long minutes) {
        return awards.stream()
                .filter(award -> minutes >= award.threshold)
                .mapToInt(award -> award.star)
                .max()
                .orElse(0);
    }
}
