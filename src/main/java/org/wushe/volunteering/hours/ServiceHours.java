package org.wushe.volunteering.hours;

import jakarta.persistence.Column;
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
import org.wushe.tenancy.CommunityRow;
import org.wushe.volunteering.checkin.Attended;
import org.wushe.volunteering.shifts.ShiftRef;
import org.wushe.web.Conflict;

/** What one volunteer served in one shift. Its verbs guard the order of the steps. */
@Entity
@Table(name = "service_hours")
class ServiceHours extends CommunityRow {

    private static final int SKIP_LOCKED = -2;

    @Version int version;

    @Column(name = "signup_id", updatable = false)
    UUID signupId;

    @Column(name = "slot_id", updatable = false)
    UUID slotId;

    @Column(name = "project_id", updatable = false)
    UUID projectId;

    @Column(name = "volunteer_id", updatable = false)
    UUID volunteerId;

    /** As what it counts; said once, when it is opened. */
    @Enumerated(EnumType.STRING)
    @Column(name = "book_type", updatable = false)
    BookType bookType;

    /** Code of what was done there that day; null for none of the kinds. */
    @Column(updatable = false)
    String kind;

    /** What she did, in the words of the shift. */
    @Column(updatable = false)
    String post;

    @Column(updatable = false)
    String place;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "came_at")
    Instant cameAt;

    @Column(name = "left_at")
    Instant leftAt;

    @Enumerated(EnumType.STRING)
    HoursState state;

    /** As confirmed; null before. */
    Integer minutes;

    /** What counts now: while a correction is on its way, what counted before it. */
    @Column(name = "effective_minutes")
    int effectiveMinutes;

    /** Why the minutes are not those of the marks, or why they do not count; may be null. */
    String reason;

    String objection;

    @Column(name = "checked_by")
    UUID checkedBy;

    @Column(name = "checked_by_name")
    String checkedByName;

    /** Whether she did so as leader of the project, not by her desk. */
    @Column(name = "checked_as_leader")
    boolean checkedAsLeader;

    @Column(name = "approved_by")
    UUID approvedBy;

    @Column(name = "approved_by_name")
    String approvedByName;

    @Column(name = "changed_at")
    Instant changedAt;

    /** When the clock takes the next step; null if somebody has to. */
    @Column(name = "due_at")
    Instant dueAt;

    static ServiceHours recorded(
            UUID signupId, ShiftRef shift, UUID volunteerId, BookType bookType, Instant at) {
        ServiceHours hours = new ServiceHours();
        hours.signupId = signupId;
        hours.slotId = shift.slot().id();
        hours.projectId = shift.project().id();
        hours.volunteerId = volunteerId;
        hours.bookType = bookType;
        hours.kind = shift.kind();
        hours.post = shift.post();
        hours.place = shift.slot().label().place();
        hours.startsAt = shift.slot().times().startsAt();
        hours.endsAt = shift.slot().times().endsAt();
        hours.state = HoursState.RECORDED;
        hours.changedAt = at;
        return hours;
    }

    static Optional<ServiceHours> ofSignup(UUID signupId) {
        return find("signupId", signupId).firstResultOptional();
    }

    /** What somebody served in a shift, under whichever sign-up. */
    static Optional<ServiceHours> ofStay(UUID slotId, UUID volunteerId) {
        return find(
                        "slotId = ?1 and volunteerId = ?2 and state <> ?3",
                        slotId,
                        volunteerId,
                        HoursState.VOID)
                .firstResultOptional();
    }

    static List<ServiceHours> ofSlot(UUID slotId) {
        return list("slotId", slotId);
    }

    /** What does not count yet, the latest shift first. */
    static List<ServiceHours> onTheWay(UUID volunteerId) {
        return list(
                "volunteerId = ?1 and state in ?2 order by startsAt desc, id desc",
                volunteerId,
                HoursState.ON_THE_WAY);
    }

    /** For a change: others who change it wait. */
    static Optional<ServiceHours> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Empty while another holds it, and if its time has not come. */
    static Optional<ServiceHours> holdDue(UUID id, Instant now) {
        return ServiceHours.<ServiceHours>find("id = ?1 and dueAt <= ?2", id, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }

    static List<UUID> due(Instant now, int most) {
        return getEntityManager()
                .createQuery(
                        "select h.id from ServiceHours h where h.dueAt <= :now order by h.dueAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    Attended seen() {
        return new Attended(cameAt, leftAt);
    }

    /** Marks count until somebody has confirmed the minutes. */
    void note(Attended seen, Instant at) {
        if (state == HoursState.RECORDED) {
            cameAt = seen.came();
            leftAt = seen.left();
            changedAt = at;
        }
    }

    void check(int confirmed, String why, Actor by, boolean asLeader, Instant at) {
        require(HoursState.RECORDED);
        become(HoursState.CHECKED, at, null);
        confirm(confirmed, why, by, asLeader);
    }

    /**
     * Another value, or the same upheld against an objection; it goes to the second person again.
     */
    void correct(int confirmed, String why, Actor by, boolean asLeader, Instant at) {
        if (state == HoursState.RECORDED || state == HoursState.VOID) {
            throw new Conflict("hours", "state_changed");
        }
        become(HoursState.CHECKED, at, null);
        confirm(confirmed, why, by, asLeader);
        approvedBy = null;
        approvedByName = null;
    }

    void approve(Actor by, Instant at, Instant noticeFrom) {
        require(HoursState.CHECKED);
        become(HoursState.APPROVED, at, noticeFrom);
        approvedBy = by.memberId();
        approvedByName = by.name();
    }

    void publish(Instant at, Instant until) {
        require(HoursState.APPROVED);
        if (!goesOnNotice()) {
            throw new Conflict("hours", "state_changed");
        }
        become(HoursState.PUBLISHED, at, until);
    }

    void object(String why, Instant at) {
        require(HoursState.APPROVED, HoursState.PUBLISHED);
        become(HoursState.OBJECTED, at, null);
        objection = why;
    }

    /** Whether everyone sees them first; who is a Party member is not for everyone to read. */
    boolean goesOnNotice() {
        return bookType == BookType.VOLUNTEER;
    }

    void takeEffect(Instant at) {
        require(goesOnNotice() ? HoursState.PUBLISHED : HoursState.APPROVED);
        become(HoursState.EFFECTIVE, at, null);
        effectiveMinutes = minutes;
    }

    /** The minutes stay to be read and count for nothing. */
    void annul(String why, Instant at) {
        if (state == HoursState.VOID) {
            throw new Conflict("hours", "state_changed");
        }
        become(HoursState.VOID, at, null);
        effectiveMinutes = 0;
        reason = why;
    }

    private void confirm(int confirmed, String why, Actor by, boolean asLeader) {
        minutes = confirmed;
        reason = why;
        checkedBy = by.memberId();
        checkedByName = by.name();
        checkedAsLeader = asLeader;
    }

    private void become(HoursState next, Instant at, Instant due) {
        state = next;
        changedAt = at;
        dueAt = due;
    }

    private void require(HoursState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new Conflict("hours", "state_changed");
        }
    }
}
