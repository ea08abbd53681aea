package org.wushe.volunteering.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.shared.Ids;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;

/** One certificate; what it says never changes once it is issued. */
@Entity
@Table(name = "service_certificate")
class Certificate extends CommunityRow {

    @Version int version;

    /** Opens the page of verification with the number filled in; says nothing else. */
    @Column(updatable = false)
    UUID code;

    String number;

    @Column(name = "volunteer_id", updatable = false)
    UUID volunteerId;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Enumerated(EnumType.STRING)
    CertificateState state;

    @Column(name = "asked_at", updatable = false)
    Instant askedAt;

    /** Null for all that is effective. */
    @Embedded Period period;

    String name;

    @Column(name = "id_number")
    byte[] idNumber;

    byte[] tail;

    @Column(name = "volunteer_number")
    String volunteerNumber;

    long minutes;

    String content;

    @Column(name = "in_charge")
    String inCharge;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "issued_by")
    UUID issuedBy;

    @Column(name = "issued_by_name")
    String issuedByName;

    /** The one it stands in for; null for a first. */
    UUID replaces;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_by")
    UUID endedBy;

    @Column(name = "ended_by_name")
    String endedByName;

    /** Why it was refused, revoked or replaced. */
    @Column(name = "end_reason")
    String endReason;

    @Column(name = "changed_at")
    Instant changedAt;

    static Certificate asked(
            UUID volunteerId, UUID memberId, String name, Period period, Instant at) {
        Certificate certificate = new Certificate();
        certificate.code = Ids.unguessable();
        certificate.volunteerId = volunteerId;
        certificate.memberId = memberId;
        certificate.name = name;
        certificate.period = period;
        certificate.state = CertificateState.ASKED;
        certificate.askedAt = at;
        certificate.changedAt = at;
        return certificate;
    }

    static List<Certificate> ofMember(UUID memberId) {
        return list("memberId = ?1 order by askedAt desc, id desc", memberId);
    }

    static boolean isAsked(UUID memberId) {
        return count("memberId = ?1 and state = ?2", memberId, CertificateState.ASKED) > 0;
    }

    static Optional<Certificate> ofCode(UUID code) {
        return find("code = ?1 and number is not null", code).firstResultOptional();
    }

    static Optional<Certificate> ofNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    static Optional<Certificate> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Who was named as in charge last, so that it need not be typed each time. */
    static String lastInCharge() {
        return Certificate.<Certificate>find("inCharge is not null order by issuedAt desc")
                .firstResultOptional()
                .map(certificate -> certificate.inCharge)
                .orElse("");
    }

    Period period() {
        return Period.of(period);
    }

    void issue(String givenNumber, Attested says, Actor by, Instant at) {
        require(CertificateState.ASKED);
        become(CertificateState.VALID, at);
        number = givenNumber;
        name = says.name();
        idNumber = says.idNumber();
        tail = says.tail();
        volunteerNumber = says.volunteerNumber();
        minutes = says.minutes();
        content = says.content();
        inCharge = says.inCharge();
        issuedAt = at;
        issuedBy = by.memberId();
        issuedByName = by.name();
    }

    void refuse(String why, Actor by, Instant at) {
        require(CertificateState.ASKED);
        end(CertificateState.REFUSED, why, by, at);
    }

    void revoke(String why, Actor by, Instant at) {
        require(CertificateState.VALID);
        end(CertificateState.REVOKED, why, by, at);
    }

    /** A fresh one takes its place; this one stays to be read. */
    Certificate replace(String why, Actor by, Instant at) {
        require(CertificateState.VALID);
        end(CertificateState.REPLACED, why, by, at);
        Certificate fresh = asked(volunteerId, memberId, name, period(), at);
        fresh.replaces = id;
        return fresh;
    }

    void requireValid() {
        require(CertificateState.VALID);
    }

    private void end(CertificateState how, String why, Actor by, Instant at) {
        become(how, at);
        endedAt = at;
        endedBy = by.memberId();
        endedByName = by.name();
        endReason = why;
    }

    private void become(CertificateState next, Instant at) {
        state = next;
        changedAt = at;
    }

    private void require(CertificateState expected) {
        if (state != expected) {
            throw new Conflict("certificates", "state_changed");
        }
    }
}
