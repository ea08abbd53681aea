package org.wushe.volunteering.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;
import org.wushe.volunteering.VolunteerRef;

/** A volunteer's word that she may be called in an emergency; hers alone to give and take back. */
@Entity
@Table(name = "emergency_consent")
class CallConsent extends CommunityRow {

    @Version int version;

    @Column(name = "volunteer_id", updatable = false)
    UUID volunteerId;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(name = "agreed_at", updatable = false)
    Instant agreedAt;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    static CallConsent give(VolunteerRef volunteer, Instant at) {
        CallConsent consent = new CallConsent();
        consent.volunteerId = volunteer.id();
        consent.memberId = volunteer.memberId();
        consent.agreedAt = at;
        return consent;
    }

    static Optional<CallConsent> live(UUID memberId) {
        return find("memberId = ?1 and withdrawnAt is null", memberId).firstResultOptional();
    }

    static List<CallConsent> of(UUID memberId) {
        return list("memberId = ?1 order by agreedAt", memberId);
    }

    /**
     * Whoever agreed and has not been called for this emergency; those who agreed first come first.
     */
    static List<CallConsent> uncalled(UUID emergencyId, int most) {
        return CallConsent.<CallConsent>find(
                        "withdrawnAt is null and volunteerId not in (select c.volunteerId from"
                                + " EmergencyCall c where c.emergencyId = ?1) order by agreedAt, id",
                        emergencyId)
                .range(0, most - 1)
                .list();
    }
}
