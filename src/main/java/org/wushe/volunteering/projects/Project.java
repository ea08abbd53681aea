package org.wushe.volunteering.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;

/** A volunteer project and the state it is in. Its verbs guard the order of the steps. */
@Entity
class Project extends CommunityRow {

    @Version int version;

    @Column(updatable = false)
    String number;

    @Embedded ProjectTerms terms;

    @Enumerated(EnumType.STRING)
    ProjectState state;

    /** Of the accident insurance; null as long as there is none. */
    @Column(name = "insurance_number")
    String insuranceNumber;

    @Column(name = "leader_id")
    UUID leaderId;

    @Column(name = "leader_name")
    String leaderName;

    @Column(name = "proposed_by", updatable = false)
    UUID proposedBy;

    @Column(name = "proposed_by_name", updatable = false)
    String proposedByName;

    @Column(name = "reviewed_by")
    UUID reviewedBy;

    @Column(name = "reviewed_by_name")
    String reviewedByName;

    /** Why it was sent back, refused or cancelled. */
    String reason;

    String result;

    @Column(name = "changed_at")
    Instant changedAt;

    /** Since when everyone sees it; null before the review. */
    @Column(name = "published_at")
    Instant publishedAt;

    /** The emergency it recruits for (E7-10); null for none. */
    @Column(name = "emergency_id")
    UUID emergencyId;

    static Project draft(String number, Actor by, Instant at) {
        Project project = new Project();
        project.number = number;
        project.proposedBy = by.memberId();
        project.proposedByName = by.name();
        project.state = ProjectState.DRAFT;
        project.changedAt = at;
        return project;
    }

    static Optional<Project> ofNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    static Optional<Project> lockNumber(String number) {
        return find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean isPublic() {
        return publishedAt != null;
    }

    void plan(ProjectTerms agreed, UUID leader, String name, Instant at) {
        require(ProjectState.DRAFT);
        terms = agreed;
        leaderId = leader;
        leaderName = name;
        changedAt = at;
    }

    void propose(Instant at) {
        require(ProjectState.DRAFT);
        requireRisk();
        become(ProjectState.PROPOSED, at);
        reason = null;
    }

    void sendBack(String why, Actor by, Instant at) {
        review(ProjectState.DRAFT, by, at);
        reason = why;
    }

    void refuse(String why, Actor by, Instant at) {
        review(ProjectState.REFUSED, by, at);
        reason = why;
    }

    /** From now on everyone sees it and can sign up. */
    void approve(Actor by, Instant at) {
        requireRisk();
        review(ProjectState.RECRUITING, by, at);
        publishedAt = at;
    }

    void insure(String policy, Instant at) {
        if (state.isOver()) {
            throw new Conflict("projects", "state_changed");
        }
        insuranceNumber = policy;
        changedAt = at;
    }

    void start(Instant at) {
        require(ProjectState.RECRUITING);
        if (terms.risk() == Risk.HIGH && insuranceNumber == null) {
            throw new Conflict("projects", "insurance_first");
        }
        become(ProjectState.RUNNING, at);
    }

    /** Service is over; its hours are looked over before it is closed. */
    void finish(Instant at) {
        require(ProjectState.RUNNING);
        become(ProjectState.HOURS_REVIEW, at);
    }

    void close(String told, Instant at) {
        require(ProjectState.HOURS_REVIEW);
        become(ProjectState.CLOSED, at);
        result = told;
    }

    void cancel(String why, Instant at) {
        if (state.isOver()) {
            throw new Conflict("projects", "state_changed");
        }
        become(ProjectState.CANCELLED, at);
        reason = why;
    }

    /** Needs can be answered as long as it is planned or carried out. */
    void requireGoingOn() {
        require(
                ProjectState.DRAFT,
                ProjectState.PROPOSED,
                ProjectState.RECRUITING,
                ProjectState.RUNNING);
    }

    /**
     * For one emergency at a time; one that is over keeps nobody.
     *
     * @param live emergencies that are not over
     */
    void recruitFor(UUID emergency, Collection<UUID> live) {
        require(ProjectState.RECRUITING, ProjectState.RUNNING);
        if (!emergency.equals(emergencyId) && live.contains(emergencyId)) {
            throw new Conflict("projects", "other_emergency");
        }
        emergencyId = emergency;
    }

    void recruitForNone() {
        emergencyId = null;
    }

    private void review(ProjectState decided, Actor by, Instant at) {
        require(ProjectState.PROPOSED);
        become(decided, at);
        reviewedBy = by.memberId();
        reviewedByName = by.name();
    }

    /** Nobody recruits without a true statement of the risks (art. 13). */
    private void requireRisk() {
        if (terms.riskText() == null || terms.riskText().isBlank()) {
            throw new Conflict("projects", "risk_first");
        }
    }

    private void become(ProjectState next, Instant at) {
        state = next;
        changedAt = at;
    }

    private void require(ProjectState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new Conflict("projects", "state_changed");
        }
    }
}
