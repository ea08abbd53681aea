package org.wushe.needs.opinions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;

/** What a resident tells the community, and the answer or the reason why there is nothing to do. */
@Entity
class Opinion extends CommunityRow {

    enum Kind {
        SUGGESTION,
        QUESTION,
        COMPLAINT,
        PRAISE
    }

    enum AnswerKind {
        DONE,
        PLANNED,
        NOT_POSSIBLE
    }

    @Version int version;

    @Column(updatable = false)
    String number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Kind kind;

    String text;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(name = "told_at", updatable = false)
    Instant toldAt;

    @Column(name = "answer_due", updatable = false)
    Instant answerDue;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_kind")
    AnswerKind answerKind;

    String answer;

    @Column(name = "answered_at")
    Instant answeredAt;

    @Column(name = "answered_by")
    UUID answeredBy;

    @Column(name = "answered_by_name")
    String answeredByName;

    static Optional<Opinion> ofNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    static List<Opinion> ofMember(UUID memberId, int most) {
        return find("memberId = ?1 order by toldAt desc, id desc", memberId)
                .range(0, most - 1)
                .list();
    }

    /** Those due first. */
    static List<Opinion> open(int most) {
        return find("answer is null order by answerDue, id").range(0, most - 1).list();
    }

    static List<Opinion> answered(int most) {
        return find("answer is not null order by answeredAt desc, id desc")
                .range(0, most - 1)
                .list();
    }

    void answer(AnswerKind how, String told, Actor by, Instant at) {
        if (answer != null) {
            throw new Conflict("opinions", "answered_already");
        }
        answerKind = how;
        answer = told;
        answeredAt = at;
        answeredBy = by.memberId();
        answeredByName = by.name();
    }
}
