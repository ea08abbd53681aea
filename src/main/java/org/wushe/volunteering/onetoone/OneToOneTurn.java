package org.wushe.volunteering.onetoone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;

/** A line of the story: who did what, with whom and why. */
@Entity
@Table(name = "one_to_one_turn")
class OneToOneTurn extends CommunityRow {

    @Column(name = "help_id", updatable = false)
    UUID helpId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    OneToOneStep step;

    /** The helper it is about; null if it is about none. */
    @Column(name = "member_id", updatable = false)
    UUID memberId;

    String note;

    @Column(name = "actor_id", updatable = false)
    UUID actorId;

    @Column(updatable = false)
    Instant at;

    static OneToOneTurn of(
            OneToOneHelp help, OneToOneStep step, UUID member, String note, Actor by, Instant at) {
        OneToOneTurn turn = new OneToOneTurn();
        turn.helpId = help.id;
        turn.step = step;
        turn.memberId = member;
        turn.note = note == null || note.isEmpty() ? null : note;
        turn.actorId = by.memberId();
        turn.at = at;
        return turn;
    }

    static List<OneToOneTurn> of(UUID helpId) {
        return list("helpId = ?1 order by at, id", helpId);
    }
}
