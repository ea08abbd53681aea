package org.wushe.people;

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
import org.wushe.web.Conflict;
import org.wushe.web.Missing;

/** A member asks that her account and what is kept about her be deleted. */
@Entity
@Table(name = "person_deletion")
class Deletion extends CommunityRow {

    enum State {
        ASKED,
        DONE,
        REFUSED,
        TAKEN_BACK
    }

    @Version int version;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "asked_at", updatable = false)
    Instant askedAt;

    /** Why, if she said so. */
    String wish;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decided_by")
    UUID decidedBy;

    /** Why it was refused. */
    String reason;

    static Deletion ask(UUID memberId, String wish, Instant at) {
        Deletion deletion = new Deletion();
        deletion.memberId = memberId;
        deletion.state = State.ASKED;
        deletion.wish = wish;
        deletion.askedAt = at;
        return deletion;
    }

    static List<Deletion> waiting(int most) {
        return find("state = ?1 order by askedAt, id", State.ASKED).range(0, most - 1).list();
    }

    static Optional<Deletion> latest(UUID memberId) {
        return Deletion.<Deletion>find("memberId = ?1 order by askedAt desc, id desc", memberId)
                .range(0, 0)
                .firstResultOptional();
    }

    static List<Deletion> ofMember(UUID memberId) {
        return list("memberId = ?1 order by askedAt desc, id desc", memberId);
    }

    /**
     * @throws Missing if nobody asked so here
     */
    static Deletion lock(UUID id) {
        return Deletion.<Deletion>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Missing::new);
    }

    boolean isAsked() {
        return state == State.ASKED;
    }

    void done(Actor by, Instant at) {
        decide(State.DONE, by, at);
        wish = null;
    }

    void refuse(String why, Actor by, Instant at) {
        decide(State.REFUSED, by, at);
        reason = why;
    }

    void takeBack(Actor by, Instant at) {
        decide(State.TAKEN_BACK, by, at);
    }

    private void decide(State decided, Actor by, Instant at) {
        if (!isAsked()) {
            throw new Conflict("deletion", "decided_already");
        }
        state = decided;
        decidedBy = by.memberId();
        decidedAt = at;
    }
}
