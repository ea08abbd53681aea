package org.wushe.volunteering.onetoone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.people.consents.ConsentMeans;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/**
 * A helper visits an elder in a rhythm. It begins when both have agreed; the visits and the story
 * stay with the elder, whoever helps.
 */
@Entity
@Table(name = "one_to_one_help")
class OneToOneHelp extends CommunityRow {

    private static final String BUNDLE = "onetoone";
    private static final int SKIP_LOCKED = -2;

    /** Stands for no day: nothing of it can be overdue. */
    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

    @Version int version;

    @Column(updatable = false)
    String number;

    /** Her record in the registry. */
    @Column(name = "elder_id", updatable = false)
    UUID elderId;

    /** The member of the desk who proposed it and hears of it. */
    @Column(name = "in_charge", updatable = false)
    UUID inCharge;

    /** Who agreed to help; null while nobody has, or after she left. */
    @Column(name = "helper_id")
    UUID helperId;

    @Column(name = "helper_since")
    LocalDate helperSince;

    /** Who was asked and has not answered; beside a helper, she is to follow her. */
    @Column(name = "asked_id")
    UUID askedId;

    String purpose;

    @Enumerated(EnumType.STRING)
    Rhythm rhythm;

    /** Null unless the rhythm is a number of days. */
    @Column(name = "every_days")
    Integer everyDays;

    @Column(name = "first_on")
    LocalDate firstOn;

    @Enumerated(EnumType.STRING)
    OneToOneState state;

    @Column(name = "proposed_at", updatable = false)
    Instant proposedAt;

    @Column(name = "consent_on")
    LocalDate consentOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "consent_means")
    ConsentMeans consentMeans;

    @Column(name = "consent_witness")
    String consentWitness;

    /** Who gave it on the page, or wrote it down. */
    @Column(name = "consent_by")
    UUID consentBy;

    @Column(name = "started_on")
    LocalDate startedOn;

    /** When she was last met. */
    @Column(name = "last_visit_on")
    LocalDate lastVisitOn;

    /** When she was last not met, if she was not met since. */
    @Column(name = "not_met_on")
    LocalDate notMetOn;

    /** The last day on which the next visit is in time. */
    @Column(name = "due_on")
    LocalDate dueOn;

    /** From when on it is overdue; sorts the desk's list. */
    @Column(name = "due_at")
    Instant dueAt = NEVER;

    /** When people are to be told that it is overdue; null if they were. */
    @Column(name = "alert_at")
    Instant alertAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    EndReason endReason;

    @Column(name = "end_note")
    String endNote;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_by")
    UUID endedBy;

    static OneToOneHelp propose(
            String number, UUID elder, UUID asked, ProposalForm form, Actor by, Instant at) {
        OneToOneHelp help = new OneToOneHelp();
        help.number = number;
        help.elderId = elder;
        help.inCharge = by.memberId();
        help.askedId = asked;
        help.purpose = form.purpose;
        help.rhythm = form.rhythm();
        help.everyDays = help.rhythm == Rhythm.DAYS ? Integer.valueOf(form.everyDays) : null;
        help.firstOn = LocalDate.parse(form.firstOn);
        help.state = OneToOneState.PROPOSED;
        help.proposedAt = at;
        return help;
    }

    /** Others who change it wait. */
    static OneToOneHelp lock(UUID id) {
        return OneToOneHelp.<OneToOneHelp>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Missing::new);
    }

    /**
     * The help of an elder that waits or goes on.
     *
     * @param records all ids under which she may stand
     */
    static Optional<OneToOneHelp> liveOf(Collection<UUID> records) {
        return find("elderId in ?1 and state <> ?2", records, OneToOneState.ENDED)
                .firstResultOptional();
    }

    /** What a helper does or was asked to do, each held for a change. */
    static List<OneToOneHelp> ofHelper(UUID member) {
        return OneToOneHelp.<OneToOneHelp>find("helperId = ?1 or askedId = ?1 order by id", member)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    static List<UUID> toAlert(Instant now, int most) {
        return getEntityManager()
                .createQuery(
                        "select h.id from OneToOneHelp h where h.alertAt <= :now order by"
                                + " h.alertAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Empty if somebody else has told it, or is about to. */
    static Optional<OneToOneHelp> holdToAlert(UUID id, Instant now) {
        return OneToOneHelp.<OneToOneHelp>find("id = ?1 and alertAt <= ?2", id, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }

    boolean isLive() {
        return state != OneToOneState.ENDED;
    }

    boolean isHelper(Actor actor) {
        return helperId != null && helperId.equals(actor.memberId());
    }

    boolean isAsked(Actor actor) {
        return askedId != null && askedId.equals(actor.memberId());
    }

    /** Days since the visit should have been, 0 if it is in time. */
    long overdueDays(LocalDate today) {
        return state == OneToOneState.ACTIVE && dueOn.isBefore(today)
                ? today.toEpochDay() - dueOn.toEpochDay()
                : 0;
    }

    /** The first day a helper may say she was there. */
    LocalDate visitsFrom() {
        return helperSince.isAfter(startedOn) ? helperSince : startedOn;
    }

    void ask(UUID member) {
        require(isLive() && !member.equals(helperId));
        askedId = member;
    }

    /** From now on it is hers, and nobody else's. */
    void agree(LocalDate today, ZoneId zone) {
        require(isLive() && askedId != null);
        helperId = askedId;
        helperSince = today;
        askedId = null;
        beginIfBoth(today, zone);
    }

    void decline() {
        require(isLive() && askedId != null);
        askedId = null;
    }

    void consent(ConsentMeans means, LocalDate on, String witness, Actor by) {
        require(state == OneToOneState.PROPOSED && consentOn == null);
        consentOn = on;
        consentMeans = means;
        consentWitness = witness;
        consentBy = by.memberId();
    }

    void beginIfBoth(LocalDate today, ZoneId zone) {
        if (state == OneToOneState.PROPOSED && consentOn != null && helperId != null) {
            state = OneToOneState.ACTIVE;
            startedOn = today;
            due(zone);
        }
    }

    void leave() {
        require(isLive() && helperId != null);
        helperId = null;
        helperSince = null;
    }

    void met(LocalDate day, ZoneId zone) {
        require(state == OneToOneState.ACTIVE);
        if (lastVisitOn == null || day.isAfter(lastVisitOn)) {
            lastVisitOn = day;
            due(zone);
        }
        if (notMetOn != null && !notMetOn.isAfter(day)) {
            notMetOn = null;
        }
    }

    /** It moves nothing: the visit is still due. */
    void notMet(LocalDate day) {
        require(state == OneToOneState.ACTIVE);
        boolean metSince = lastVisitOn != null && lastVisitOn.isAfter(day);
        if (!metSince && (notMetOn == null || day.isAfter(notMetOn))) {
            notMetOn = day;
        }
    }

    void end(EndReason reason, String note, Actor by, Instant at) {
        require(isLive());
        state = OneToOneState.ENDED;
        endReason = reason;
        endNote = note == null || note.isEmpty() ? null : note;
        endedAt = at;
        endedBy = by.memberId();
        helperId = null;
        helperSince = null;
        askedId = null;
        alertAt = null;
        dueAt = NEVER;
    }

    /** Until the first visit the day that was arranged, then the rhythm from the last one. */
    private void due(ZoneId zone) {
        dueOn = rhythm.dueOn(everyDays, firstOn, startedOn, lastVisitOn);
        dueAt = dueOn.plusDays(1).atStartOfDay(zone).toInstant();
        alertAt = dueAt;
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new Conflict(BUNDLE, "state_changed");
        }
    }
}
