package org.wushe.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.wushe.shared.Span;
import org.wushe.web.Conflict;

/** A need's deadlines. While it is paused the clock stands and nothing is overdue. */
@Embeddable
class NeedClock {

    /** Later than any deadline; a need without one is sorted behind all that have one. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Column(name = "submitted_at")
    Instant submittedAt;

    /** When the requester is to know whether it is taken on. */
    @Column(name = "answer_due")
    Instant answerDue;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    /** When it is to be solved; counted from the acceptance, whatever its category becomes. */
    @Column(name = "solve_due")
    Instant solveDue;

    /** What is due next, {@link #NEVER} if nothing is. */
    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "paused_since")
    Instant pausedSince;

    @Column(name = "pause_reason")
    String pauseReason;

    void pause(String reason, Instant at) {
        if (isPaused()) {
            throw new Conflict("needs", "paused_already");
        }
        pausedSince = at;
        pauseReason = reason;
    }

    /** The stretch in which the clock stood. */
    Span resume(Instant at) {
        if (!isPaused()) {
            throw new Conflict("needs", "not_paused");
        }
        Span stopped = new Span(pausedSince, at);
        pausedSince = null;
        pauseReason = null;
        return stopped;
    }

    /** No pause outlives the end. */
    void stop() {
        pausedSince = null;
        pauseReason = null;
    }

    boolean isPaused() {
        return pausedSince != null;
    }

    /** Reads off what is due next. */
    void tick(NeedStatus status) {
        dueAt =
                switch (status) {
                    case SUBMITTED -> isPaused() ? NEVER : answerDue;
                    case ACCEPTED, IN_PROGRESS -> isPaused() || solveDue == null ? NEVER : solveDue;
                    default -> NEVER;
                };
    }
}
