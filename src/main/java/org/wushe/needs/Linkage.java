package org.wushe.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;

/** One of the five acting on a need, with a person in charge. */
@Entity
class Linkage extends CommunityRow {

    @Version int version;

    @Column(name = "need_id", updatable = false)
    UUID needId;

    @Enumerated(EnumType.STRING)
    Party party;

    @Column(name = "in_charge")
    UUID inCharge;

    @Column(name = "in_charge_name")
    String inChargeName;

    Instant since;
    String result;

    @Column(name = "given_back")
    boolean givenBack;

    @Column(name = "done_at")
    Instant doneAt;

    static List<Linkage> of(UUID needId) {
        return list("needId = ?1 order by since, id", needId);
    }

    boolean isActing() {
        return doneAt == null;
    }

    /** Runs, or ended not longer ago than some days. */
    boolean isFresh(Instant now, int days) {
        return isActing() || !givenBack && doneAt.plus(Duration.ofDays(days)).isAfter(now);
    }

    /** Nothing was done: others may take it. */
    void giveBack(Instant at) {
        givenBack = true;
        doneAt = at;
    }

    void finish(String told, Instant at) {
        result = told;
        doneAt = at;
    }
}
