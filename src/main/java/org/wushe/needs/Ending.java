package org.wushe.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.wushe.web.Conflict;

/** How a need ended, and what the requester says of it. */
@Embeddable
class Ending {

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_code")
    RefusalCode refusalCode;

    @Column(name = "refusal_reason")
    String refusalReason;

    @Column(name = "awaiting_since")
    Instant awaitingSince;

    /** The requester's word; null while she has not said it. */
    Boolean solved;

    Integer satisfaction;
    String remark;

    @Column(name = "closed_at")
    Instant closedAt;

    /** How often it was opened again. */
    int reopened;

    @Column(name = "duplicate_of")
    UUID duplicateOf;

    /** What came of it, as the requester was told. */
    String result;

    /** The definite answer a sensitive matter must have before it ends (E1-04). */
    String reply;

    @Column(name = "replied_at")
    Instant repliedAt;

    /** What one more party did stands below what the others did. */
    void addResult(String what) {
        result = result == null ? what : result + "\n" + what;
    }

    /** A later reply replaces an earlier one. */
    void reply(String what, Instant at) {
        reply = what;
        repliedAt = at;
    }

    void close(Outcome how, Instant at) {
        outcome = how;
        closedAt = at;
    }

    void confirm(int satisfied, String said, Instant at) {
        solved = true;
        satisfaction = satisfied;
        remark = said;
        close(outcome == null ? Outcome.SOLVED : outcome, at);
    }

    void notSolved(String said) {
        solved = false;
        remark = said;
        outcome = null;
    }

    void reopen(Instant at, int days) {
        if (closedAt.plus(Duration.ofDays(days)).isBefore(at)) {
            throw new Conflict("needs", "reopen_too_late", days);
        }
        reopened++;
        outcome = null;
        solved = null;
        satisfaction = null;
        closedAt = null;
    }
}
