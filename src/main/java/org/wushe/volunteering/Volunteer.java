package org.wushe.volunteering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;

/**
 * A member's registration as a volunteer. It comes into force by her own word only; what others
 * write is an invitation (Regulations on Volunteer Service, art. 7 and 25).
 */
@Entity
class Volunteer extends CommunityRow {

    enum State {
        INVITED,
        DECLINED,
        ACTIVE,
        LEFT
    }

    @Version int version;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(name = "person_id")
    UUID personId;

    /** Known in public instead of the id number; kept for good once given. */
    String number;

    String name;

    @Enumerated(EnumType.STRING)
    State state;

    /** When the state last changed. */
    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "registered_at")
    Instant registeredAt;

    String abilities;
    String times;
    String area;

    @Column(name = "invited_by")
    UUID invitedBy;

    @Column(name = "invited_by_name")
    String invitedByName;

    String invitation;

    @Column(name = "end_reason")
    String endReason;

    static Optional<Volunteer> ofMember(UUID memberId) {
        return find("memberId", memberId).firstResultOptional();
    }

    /** For a change: others who change it wait. */
    static Optional<Volunteer> lockMember(UUID memberId) {
        return find("memberId", memberId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static Volunteer fresh(UUID memberId, String name) {
        Volunteer volunteer = new Volunteer();
        volunteer.memberId = memberId;
        volunteer.name = name;
        return volunteer;
    }

    boolean isActive() {
        return state == State.ACTIVE;
    }

    List<FreeTime> times() {
        return FreeTime.parse(times);
    }

    /** Somebody who declined or left may be asked again. */
    void invite(Actor by, String text, Instant at) {
        if (state == State.ACTIVE) {
            throw new Conflict("volunteering", "registered_already");
        }
        if (state == State.INVITED) {
            throw new Conflict("volunteering", "invited_already");
        }
        become(State.INVITED, at);
        invitedBy = by.memberId();
        invitedByName = by.name();
        invitation = text;
    }

    void decline(String why, Instant at) {
        if (state != State.INVITED) {
            throw new Conflict("volunteering", "not_invited");
        }
        become(State.DECLINED, at);
        endReason = why;
    }

    void register(UUID person, Instant at) {
        if (state == State.ACTIVE) {
            throw new Conflict("volunteering", "registered_already");
        }
        become(State.ACTIVE, at);
        personId = person;
        registeredAt = at;
        endReason = null;
    }

    void tell(VolunteerForm form) {
        abilities = form.abilities;
        times = FreeTime.text(form.times());
        area = form.area;
    }

    void leave(String why, Instant at) {
        requireActive();
        become(State.LEFT, at);
        endReason = why;
    }

    void requireActive() {
        if (state != State.ACTIVE) {
            throw new Conflict("volunteering", "not_registered");
        }
    }

    private void become(State next, Instant at) {
        state = next;
        changedAt = at;
    }
}
