package org.wushe.people.consents;

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

/** A person agreed to one use of her data. Kept also when taken back, as a proof of what was. */
@Entity
class Consent extends CommunityRow {

    @Version int version;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    ConsentPurpose purpose;

    @Column(name = "given_on")
    LocalDate givenOn;

    @Enumerated(EnumType.STRING)
    ConsentMeans means;

    @Column(name = "guardian_name")
    String guardianName;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    UUID recordedBy;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    UUID withdrawnBy;

    static Consent of(UUID personId, ConsentTerms terms) {
        Consent consent = new Consent();
        consent.personId = personId;
        consent.purpose = terms.purpose();
        consent.givenOn = terms.givenOn();
        consent.means = terms.means();
        consent.guardianName = terms.guardianName();
        return consent;
    }

    /** All consents of one person, the newest first. */
    static List<Consent> ofPerson(Collection<UUID> records) {
        return list("personId in ?1 order by recordedAt desc, id desc", records);
    }

    void withdraw(UUID memberId, Instant at) {
        withdrawnAt = at;
        withdrawnBy = memberId;
    }

    /**
     * The last word counts: a consent holds until it is taken back, and one that was recorded
     * before another record of the same person took it back does not revive.
     *
     * @param all consents of one person, of any purpose
     */
    boolean holdsAmong(List<Consent> all) {
        return withdrawnAt == null
                && all.stream()
                        .filter(other -> other.purpose == purpose && other.withdrawnAt != null)
                        .allMatch(other -> other.withdrawnAt.isBefore(recordedAt));
    }
}
