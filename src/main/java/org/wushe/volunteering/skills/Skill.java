package org.wushe.volunteering.skills;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;

/** A skill a volunteer says she has. Where proof is asked for, it counts once somebody saw it. */
@Entity
class Skill extends CommunityRow {

    @Version int version;

    @Column(name = "volunteer_id", updatable = false)
    UUID volunteerId;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(updatable = false)
    String code;

    @Enumerated(EnumType.STRING)
    SkillState state;

    /** Of the certificate. */
    @Column(name = "proof_number")
    String proofNumber;

    /** Who issued the certificate, or where she works in that profession (E4-29). */
    String provider;

    /** The last day on which it counts; null for without end. */
    @Column(name = "expires_on")
    LocalDate expiresOn;

    @Column(name = "declared_at", updatable = false)
    Instant declaredAt;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decided_by")
    UUID decidedBy;

    @Column(name = "decided_by_name")
    String decidedByName;

    String reason;

    static List<Skill> ofMember(UUID memberId) {
        return list("memberId = ?1 order by declaredAt desc, id desc", memberId);
    }

    static Optional<Skill> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /**
     * @param proof whether it counts only when somebody has seen a proof
     */
    void declare(boolean proof, Instant at) {
        state = proof ? SkillState.WAITING : SkillState.VALID;
        declaredAt = at;
    }

    void verify(LocalDate expires, Actor by, Instant at) {
        decide(SkillState.VALID, by, at);
        expiresOn = expires;
    }

    void refuse(String why, Actor by, Instant at) {
        decide(SkillState.REFUSED, by, at);
        reason = why;
    }

    /** It counts no more from this moment. */
    void revoke(String why, Actor by, Instant at) {
        require(SkillState.VALID);
        become(SkillState.REVOKED, by, at);
        reason = why;
    }

    void withdraw(Actor her, Instant at) {
        require(SkillState.WAITING, SkillState.VALID);
        become(SkillState.WITHDRAWN, her, at);
    }

    boolean qualifies(LocalDate day) {
        return state == SkillState.VALID && !isExpired(day);
    }

    boolean isExpired(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day);
    }

    private void decide(SkillState decided, Actor by, Instant at) {
        require(SkillState.WAITING);
        become(decided, by, at);
    }

    private void become(SkillState next, Actor by, Instant at) {
        state = next;
        decidedBy = by.memberId();
        decidedByName = by.name();
        decidedAt = at;
    }

    private void require(SkillState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new Conflict("volunteering", "skill_decided");
        }
    }
}
