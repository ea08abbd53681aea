package org.wushe.people.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;

/** A member may act for a person. Never deleted: it ends, or it runs out. */
@Entity
class Mandate extends CommunityRow {

    @Version int version;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "holder_id")
    UUID holderId;

    @Enumerated(EnumType.STRING)
    MandateKind kind;

    String proof;
    String scan;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_until")
    LocalDate validUntil;

    @Column(name = "given_at")
    Instant givenAt;

    @Column(name = "recorded_by")
    UUID recordedBy;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_by")
    UUID endedBy;

    @Column(name = "end_reason")
    String endReason;

    static Mandate of(UUID personId, MandateTerms terms) {
        Mandate mandate = new Mandate();
        mandate.personId = personId;
        mandate.holderId = terms.holderId();
        mandate.kind = terms.kind();
        mandate.proof = terms.proof();
        mandate.scan = terms.scan();
        mandate.validFrom = terms.from();
        mandate.validUntil = terms.until();
        return mandate;
    }

    /** All mandates to act for one person, the newest first. */
    static List<Mandate> forPerson(Collection<UUID> records) {
        return list("personId in ?1 order by givenAt desc, id desc", records);
    }

    static List<Mandate> heldBy(UUID holderId, LocalDate day) {
        return list(
                "holderId = ?1 and endedAt is null and validFrom <= ?2 and validUntil >= ?2"
                        + " order by givenAt desc, id desc",
                holderId,
                day);
    }

    MandateState stateOn(LocalDate day) {
        if (endedAt != null) {
            return MandateState.ENDED;
        }
        if (day.isAfter(validUntil)) {
            return MandateState.RAN_OUT;
        }
        return day.isBefore(validFrom) ? MandateState.NOT_YET : MandateState.IN_FORCE;
    }

    void forget() {
        proof = "";
        scan = null;
    }

    void end(UUID memberId, String why, Instant at) {
        if (endedAt != null) {
            throw new Conflict("people", "mandate_ended_already");
        }
        endedAt = at;
        endedBy = memberId;
        endReason = why;
    }
}
