package org.wushe.volunteering.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;
import org.wushe.volunteering.FreeTime;
import org.wushe.web.Conflict;

/**
 * A Party or league member at work who reports in where she lives (domain row E7-01). She does so
 * herself and may take it back on any day; the community only confirms it.
 */
@Entity
@Table(name = "report_in")
class ReportIn extends CommunityRow {

    private static final int SKIP_LOCKED = -2;

    @Version int version;

    @Column(updatable = false)
    String number;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    String name;

    @Enumerated(EnumType.STRING)
    Standing standing;

    /** Where she works or studies. */
    String unit;

    /** Where the unit gets its receipt; null for none. */
    @Column(name = "unit_email")
    String unitEmail;

    /** Codes of the community's skills, blank-separated; null for none. */
    String skills;

    /** In her own words; null for none. */
    String abilities;

    String times;

    @Enumerated(EnumType.STRING)
    ReportInState state;

    @Column(name = "reported_at")
    Instant reportedAt;

    @Column(name = "confirmed_on")
    LocalDate confirmedOn;

    /** The last day on which it holds. */
    @Column(name = "valid_until")
    LocalDate validUntil;

    /** When she is told that it ends soon; null if nothing is to be said any more. */
    @Column(name = "remind_at")
    Instant remindAt;

    @Column(name = "decided_by")
    UUID decidedBy;

    @Column(name = "decided_by_name")
    String decidedByName;

    /** Why it was refused or ended. */
    String reason;

    @Column(name = "changed_at")
    Instant changedAt;

    /** Her latest, active or not. */
    static Optional<ReportIn> latest(UUID memberId) {
        return find("memberId = ?1 order by reportedAt desc, id desc", memberId)
                .firstResultOptional();
    }

    /** Her active one for a change: others who change it wait. */
    static Optional<ReportIn> lockActive(UUID memberId) {
        return find(
                        "memberId = ?1 and state in ?2",
                        memberId,
                        List.of(ReportInState.REPORTED, ReportInState.CONFIRMED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static Optional<ReportIn> ofNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    static Optional<ReportIn> lockNumber(String number) {
        return find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static List<UUID> toRemind(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select r.id from ReportIn r where r.remindAt <= :now order by r.id",
                        UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Empty while another holds it, and if nothing is to be said any more. */
    static Optional<ReportIn> holdToRemind(UUID id, Instant now) {
        return ReportIn.<ReportIn>find("id = ?1 and remindAt <= ?2", id, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }

    static ReportIn fresh(String number, Actor her, Instant at) {
        ReportIn report = new ReportIn();
        report.number = number;
        report.memberId = her.memberId();
        report.name = her.name();
        report.reportedAt = at;
        report.become(ReportInState.REPORTED, at);
        return report;
    }

    void tell(ReportInForm form) {
        standing = Standing.valueOf(form.standing);
        unit = form.unit;
        unitEmail = form.unitEmail.isEmpty() ? null : form.unitEmail;
        skills = form.skills().isEmpty() ? null : String.join(" ", form.skills());
        abilities = form.abilities.isEmpty() ? null : form.abilities;
        times = FreeTime.text(form.times());
    }

    /** What the community has confirmed is confirmed anew when it changes. */
    void change(ReportInForm form, Instant at) {
        boolean same = unit.equals(form.unit) && standing.name().equals(form.standing);
        tell(form);
        if (!same && state == ReportInState.CONFIRMED) {
            become(ReportInState.REPORTED, at);
        }
    }

    void confirm(Actor by, LocalDate day, LocalDate until, Instant at) {
        require(ReportInState.REPORTED);
        become(ReportInState.CONFIRMED, at);
        confirmedOn = day;
        validUntil = until;
        decide(by, null);
    }

    void refuse(Actor by, String why, Instant at) {
        require(ReportInState.REPORTED);
        become(ReportInState.REFUSED, at);
        decide(by, why);
    }

    void end(Actor by, String why, Instant at) {
        require(ReportInState.CONFIRMED);
        become(ReportInState.ENDED, at);
        decide(by, why);
    }

    void withdraw(Instant at) {
        become(ReportInState.WITHDRAWN, at);
    }

    /** Nobody renews long before the end. */
    void renew(LocalDate day, ReportInNorms norms, Instant at) {
        if (!isRenewable(day, norms)) {
            throw new Conflict("duty", "renew_later");
        }
        validUntil = norms.until(validUntil.isBefore(day) ? day : validUntil);
        changedAt = at;
    }

    boolean isRenewable(LocalDate day, ReportInNorms norms) {
        return state == ReportInState.CONFIRMED
                && !day.isBefore(validUntil.minusDays(norms.renewDays()));
    }

    boolean isInForce(LocalDate day) {
        return state == ReportInState.CONFIRMED && !validUntil.isBefore(day);
    }

    List<String> skills() {
        return skills == null ? List.of() : Arrays.asList(skills.split(" "));
    }

    List<FreeTime> times() {
        return FreeTime.parse(times);
    }

    private void decide(Actor by, String why) {
        decidedBy = by.memberId();
        decidedByName = by.name();
        reason = why;
    }

    /** Only what is confirmed can end soon. */
    private void become(ReportInState next, Instant at) {
        remindAt = null;
        state = next;
        changedAt = at;
    }

    private void require(ReportInState allowed) {
        if (state != allowed) {
            throw new Conflict("duty", "state_changed");
        }
    }
}
