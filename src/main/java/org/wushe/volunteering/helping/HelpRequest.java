package org.wushe.volunteering.helping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;
import org.wushe.volunteering.FreeTime;
import org.wushe.web.Conflict;

/** A member asks a neighbour for a hand: which skill, where and when. There is nothing to pay. */
@Entity
@Table(name = "help_request")
class HelpRequest extends CommunityRow {

    @Version int version;

    @Column(updatable = false)
    String number;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(name = "person_id", updatable = false)
    UUID personId;

    String skill;
    String text;
    String place;

    @Column(name = "wanted_on")
    LocalDate wantedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_part")
    DayPart dayPart;

    @Enumerated(EnumType.STRING)
    HelpState state;

    @Column(name = "asked_at", updatable = false)
    Instant askedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    static HelpRequest ask(HelpForm form, String number, UUID person, Actor her, Instant at) {
        HelpRequest request = new HelpRequest();
        request.number = number;
        request.memberId = her.memberId();
        request.personId = person;
        request.skill = form.skill;
        request.text = form.text;
        request.place = form.place;
        request.wantedOn = form.day();
        request.dayPart = DayPart.valueOf(form.dayPart);
        request.state = HelpState.OPEN;
        request.askedAt = at;
        return request;
    }

    static Optional<HelpRequest> ofNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    static Optional<HelpRequest> lock(String number) {
        return find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    FreeTime time() {
        return dayPart.on(wantedOn);
    }

    boolean isHers(Actor actor) {
        return memberId.equals(actor.memberId());
    }

    /** Open, and its day has not passed. */
    void requireOpen(LocalDate today) {
        require(HelpState.OPEN);
        if (wantedOn.isBefore(today)) {
            throw new Conflict("helping", "day_over");
        }
    }

    void choose() {
        require(HelpState.OPEN);
        state = HelpState.CHOSEN;
    }

    void done(Instant at) {
        require(HelpState.CHOSEN);
        state = HelpState.DONE;
        endedAt = at;
    }

    /** Nobody came: others may offer again. */
    void notDone() {
        require(HelpState.CHOSEN);
        state = HelpState.OPEN;
    }

    void withdraw(Instant at) {
        require(HelpState.OPEN, HelpState.CHOSEN);
        state = HelpState.WITHDRAWN;
        endedAt = at;
    }

    private void require(HelpState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new Conflict("helping", "state_changed");
        }
    }
}
