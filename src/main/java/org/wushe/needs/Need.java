package org.wushe.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;
import org.wushe.web.Conflict;

/** A resident's need and the state it is in. Its verbs guard the order of the steps. */
@Entity
class Need extends CommunityRow {

    @Version int version;

    @Column(updatable = false)
    String number;

    @Column(name = "person_id")
    UUID personId;

    /** The member it is for; null while she has no account. */
    @Column(name = "requester_id")
    UUID requesterId;

    @Column(name = "posted_by", updatable = false)
    UUID postedBy;

    String category;

    /** The label a list gave, where the community knows no such category. */
    @Column(name = "category_typed")
    String categoryTyped;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Enumerated(EnumType.STRING)
    NeedSource source;

    String text;
    String place;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    @Column(name = "publish_consent")
    boolean publishConsent;

    @Enumerated(EnumType.STRING)
    NeedStatus status;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "answer_due")
    Instant answerDue;

    @Column(name = "answered_at")
    Instant answeredAt;

    @Column(name = "refusal_reason")
    String refusalReason;

    boolean published;

    @Column(name = "public_title")
    String publicTitle;

    @Column(name = "public_text")
    String publicText;

    int acting;
    int done;
    String result;
    Boolean solved;
    Integer satisfaction;
    String remark;

    @Column(name = "closed_at")
    Instant closedAt;

    /** Hash of the surest text that says which need of whom it is; see {@link Fingerprint}. */
    byte[] fingerprint;

    /** Hash of the second such text, null if there is none. */
    @Column(name = "other_fingerprint")
    byte[] otherFingerprint;

    @Column(name = "import_key", updatable = false)
    byte[] importKey;

    static Optional<Need> ofNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    void submit(Instant at, Instant due) {
        status = NeedStatus.SUBMITTED;
        submittedAt = at;
        answerDue = due;
    }

    /**
     * @param title and text for everyone; null if the requester did not agree to publication
     */
    void accept(String title, String text, Instant at) {
        require(NeedStatus.SUBMITTED);
        status = NeedStatus.ACCEPTED;
        answeredAt = at;
        published = publishConsent && title != null;
        publicTitle = published ? title : null;
        publicText = published ? text : null;
    }

    void refuse(String reason, Instant at) {
        require(NeedStatus.SUBMITTED);
        status = NeedStatus.REFUSED;
        answeredAt = at;
        closedAt = at;
        refusalReason = reason;
    }

    void linkTo(Party party) {
        require(NeedStatus.ACCEPTED, NeedStatus.IN_PROGRESS);
        if ((acting & party.bit()) != 0) {
            throw new Conflict("needs", "party_acts_already");
        }
        status = NeedStatus.IN_PROGRESS;
        acting |= party.bit();
        done &= ~party.bit();
    }

    void requireInProgress() {
        require(NeedStatus.IN_PROGRESS);
    }

    /** One party has done its part; when the last has, the requester is asked. */
    boolean partDone(Party party, String told) {
        require(NeedStatus.IN_PROGRESS);
        acting &= ~party.bit();
        done |= party.bit();
        result = result == null ? told : result + "\n" + told;
        if (acting == 0) {
            status = NeedStatus.AWAITING_CONFIRMATION;
        }
        return acting == 0;
    }

    void confirm(int satisfied, String said, Instant at) {
        require(NeedStatus.AWAITING_CONFIRMATION);
        status = NeedStatus.CLOSED;
        solved = true;
        satisfaction = satisfied;
        remark = said;
        closedAt = at;
    }

    /** Not solved: it goes on, and the desk hands it over again. */
    void notSolved(String said) {
        require(NeedStatus.AWAITING_CONFIRMATION);
        status = NeedStatus.ACCEPTED;
        solved = false;
        remark = said;
    }

    private void require(NeedStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new Conflict("needs", "step_not_now");
        }
    }
}
