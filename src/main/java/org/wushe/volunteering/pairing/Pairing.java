package org.wushe.volunteering.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;
import org.wushe.volunteering.VolunteerRef;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/**
 * A social worker leads a volunteer in a need or a project. It begins when both have agreed and
 * ends with a review.
 */
@Entity
class Pairing extends CommunityRow {

    private static final String BUNDLE = "pairing";

    @Version int version;

    @Column(updatable = false)
    String number;

    @Column(name = "worker_id", updatable = false)
    UUID workerId;

    @Column(name = "volunteer_id", updatable = false)
    UUID volunteerId;

    @Column(name = "volunteer_member_id", updatable = false)
    UUID volunteerMemberId;

    @Column(name = "need_id", updatable = false)
    UUID needId;

    @Column(name = "project_id", updatable = false)
    UUID projectId;

    /** The number of the need or project. */
    @Column(updatable = false)
    String matter;

    String purpose;

    @Column(name = "from_on", updatable = false)
    LocalDate fromOn;

    @Column(name = "to_on", updatable = false)
    LocalDate toOn;

    @Enumerated(EnumType.STRING)
    PairingState state;

    @Column(name = "proposed_at", updatable = false)
    Instant proposedAt;

    @Column(name = "proposed_by", updatable = false)
    UUID proposedBy;

    @Column(name = "worker_agreed_at")
    Instant workerAgreedAt;

    @Column(name = "volunteer_agreed_at")
    Instant volunteerAgreedAt;

    /** Why it was refused or left; may be null. */
    @Column(name = "end_reason")
    String endReason;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_by")
    UUID endedBy;

    String review;

    /** From 1 to 5, the best. */
    Integer score;

    /** Whoever proposes it for herself agrees by that. */
    static Pairing propose(
            String number,
            UUID worker,
            VolunteerRef volunteer,
            Matter matter,
            PairingForm form,
            Actor by,
            Instant at) {
        Pairing pairing = new Pairing();
        pairing.number = number;
        pairing.workerId = worker;
        pairing.volunteerId = volunteer.id();
        pairing.volunteerMemberId = volunteer.memberId();
        pairing.needId = matter.needId();
        pairing.projectId = matter.projectId();
        pairing.matter = matter.number();
        pairing.purpose = form.purpose;
        pairing.fromOn = LocalDate.parse(form.from);
        pairing.toOn = LocalDate.parse(form.to);
        pairing.state = PairingState.PROPOSED;
        pairing.proposedAt = at;
        pairing.proposedBy = by.memberId();
        pairing.workerAgreedAt = pairing.isWorker(by) ? at : null;
        return pairing;
    }

    /** Others who change it wait. */
    static Pairing lock(UUID id) {
        return Pairing.<Pairing>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Missing::new);
    }

    /** How many of a worker go on, or wait and could still begin. */
    static long load(UUID workerId, LocalDate today) {
        return count(
                "workerId = ?1 and (state = ?2 or state = ?3 and toOn >= ?4)",
                workerId,
                PairingState.ACTIVE,
                PairingState.PROPOSED,
                today);
    }

    /** Whether the two wait or go on in a matter. */
    static boolean isLive(UUID workerId, UUID volunteerId, String matter) {
        return count(
                        "workerId = ?1 and volunteerId = ?2 and matter = ?3 and state in ?4",
                        workerId,
                        volunteerId,
                        matter,
                        PairingState.LIVE)
                > 0;
    }

    static List<Pairing> ledBy(UUID workerId) {
        return list("workerId = ?1 and state in ?2 order by id", workerId, PairingState.LIVE);
    }

    /** Of a volunteer; others who change them wait. */
    static List<Pairing> liveOf(UUID volunteerId) {
        return Pairing.<Pairing>find(
                        "volunteerId = ?1 and state in ?2 order by id",
                        volunteerId,
                        PairingState.LIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean isWorker(Actor actor) {
        return workerId.equals(actor.memberId());
    }

    boolean isVolunteer(Actor actor) {
        return volunteerMemberId.equals(actor.memberId());
    }

    boolean awaitsWorker() {
        return state == PairingState.PROPOSED && workerAgreedAt == null;
    }

    boolean awaitsVolunteer() {
        return state == PairingState.PROPOSED && volunteerAgreedAt == null;
    }

    void workerAgrees(Instant at) {
        require(awaitsWorker());
        workerAgreedAt = at;
        beginIfBoth();
    }

    void volunteerAgrees(Instant at) {
        require(awaitsVolunteer());
        volunteerAgreedAt = at;
        beginIfBoth();
    }

    private void beginIfBoth() {
        if (workerAgreedAt != null && volunteerAgreedAt != null) {
            state = PairingState.ACTIVE;
        }
    }

    void refuse(String why, Actor by, Instant at) {
        require(state == PairingState.PROPOSED);
        stop(PairingState.REFUSED, why, by, at);
    }

    void withdraw(Actor by, Instant at) {
        require(state == PairingState.PROPOSED);
        stop(PairingState.WITHDRAWN, null, by, at);
    }

    /** The volunteer's own step, at any time and without a reason. */
    void leave(String why, Actor by, Instant at) {
        require(state == PairingState.ACTIVE);
        stop(PairingState.LEFT, why, by, at);
    }

    void end(String told, int stars, Actor by, Instant at) {
        require(state == PairingState.ACTIVE || state == PairingState.LEFT);
        stop(PairingState.ENDED, endReason, by, at);
        review = told;
        score = stars;
    }

    private void stop(PairingState next, String why, Actor by, Instant at) {
        state = next;
        endReason = why == null || why.isEmpty() ? null : why;
        endedAt = at;
        endedBy = by.memberId();
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new Conflict(BUNDLE, "state_changed");
        }
    }
}
