package org.wushe.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wushe.shared.Span;
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

    /** Under which somebody else posted it for her; null if she did, or staff took it down. */
    @Column(name = "mandate_id", updatable = false)
    UUID mandateId;

    String category;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Embedded Origin origin = new Origin();

    String text;
    String place;

    @Embedded Wish wish = new Wish();

    @Enumerated(EnumType.STRING)
    NeedStatus status;

    @Embedded NeedClock clock = new NeedClock();

    @Column(name = "answered_at")
    Instant answeredAt;

    /** What the desk asked back, null if nothing is open. */
    @Column(name = "asked_back")
    String askedBack;

    @Embedded Publication publication = new Publication();
    @Embedded Ending ending = new Ending();

    @Embedded NeedParts parts = new NeedParts();

    /** How many photos came with it. */
    int photos;

    /** How far up it was taken: 0 is the community itself. */
    int level;

    @Embedded NeedKeys keys = new NeedKeys();

    static Optional<Need> ofNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** Nobody else changes it until the transaction ends. */
    static Optional<Need> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    static Optional<Need> lockNumber(String number) {
        return find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    void submit(Instant at, Instant due) {
        clock.submittedAt = at;
        clock.answerDue = due;
        become(NeedStatus.SUBMITTED);
    }

    /** Back to the requester with a question; the clock stands until she answers. */
    void sendBack(String question, Instant at) {
        require(NeedStatus.SUBMITTED);
        clock.pause(question, at);
        askedBack = question;
        become(NeedStatus.RETURNED);
    }

    /** The answer to what the desk asked back stands below what was told before. */
    Span complete(String answer, Instant at) {
        require(NeedStatus.RETURNED);
        text = text + "\n" + answer;
        wish.wordsVersion++;
        askedBack = null;
        Span stopped = clock.resume(at);
        become(NeedStatus.SUBMITTED);
        return stopped;
    }

    /** Other words for the same matter; what others read of it stays as it is. */
    void reword(Words next) {
        requireOpen();
        text = next.text();
        place = next.place();
        wish.become(next);
        publication.behind = publication.published;
    }

    void accept(Instant at) {
        require(NeedStatus.SUBMITTED);
        answeredAt = at;
        clock.acceptedAt = at;
        become(NeedStatus.ACCEPTED);
    }

    void refuse(RefusalCode code, String reason, Instant at) {
        require(NeedStatus.SUBMITTED);
        answeredAt = at;
        ending.refusalCode = code;
        ending.refusalReason = reason;
        end(NeedStatus.REFUSED, null, at);
    }

    void linkTo(Party party) {
        require(NeedStatus.ACCEPTED, NeedStatus.IN_PROGRESS);
        parts.take(party);
        become(NeedStatus.IN_PROGRESS);
    }

    /** A party that did nothing with it gives its part back. */
    void unlink(Party party) {
        require(NeedStatus.IN_PROGRESS);
        parts.giveBack(party);
        become(parts.isNobody() ? NeedStatus.ACCEPTED : NeedStatus.IN_PROGRESS);
    }

    void requireTakenOn() {
        require(NeedStatus.ACCEPTED, NeedStatus.IN_PROGRESS);
    }

    /** One party has done its part; when the last has, the requester is asked. */
    boolean partDone(Party party, String what, Instant at) {
        require(NeedStatus.IN_PROGRESS);
        parts.finish(party);
        ending.addResult(what);
        if (parts.isNobody()) {
            askRequester(at);
        }
        return parts.isNobody();
    }

    /** Only a part could be solved; the requester is asked whether she leaves it at that. */
    void concludePartly(String what, Instant at) {
        requireTakenOn();
        ending.addResult(what);
        parts.stop();
        ending.outcome = Outcome.PARTLY_SOLVED;
        askRequester(at);
    }

    void concludeUnsolved(String what, Instant at) {
        requireTakenOn();
        ending.addResult(what);
        ending.solved = false;
        end(NeedStatus.CLOSED, Outcome.UNSOLVED, at);
    }

    void confirm(int satisfied, String said, Instant at) {
        require(NeedStatus.AWAITING_CONFIRMATION);
        ending.confirm(satisfied, said, at);
        end(NeedStatus.CLOSED, ending.outcome, at);
    }

    /** Not solved: it goes on, and the desk hands it over again. */
    void notSolved(String said) {
        require(NeedStatus.AWAITING_CONFIRMATION);
        ending.notSolved(said);
        become(NeedStatus.ACCEPTED);
    }

    /** The requester did not answer in time: ended, and counted as neither solved nor satisfied. */
    void lapse(Instant at) {
        require(NeedStatus.AWAITING_CONFIRMATION);
        end(NeedStatus.CLOSED, Outcome.UNCONFIRMED, at);
    }

    void expire(Instant at) {
        require(NeedStatus.RETURNED);
        end(NeedStatus.EXPIRED, null, at);
    }

    /** Number and first deadline stay. */
    void reopen(Instant at, int days) {
        require(NeedStatus.CLOSED);
        ending.reopen(at, days);
        become(NeedStatus.ACCEPTED);
    }

    void withdraw(Instant at) {
        requireOpen();
        end(NeedStatus.WITHDRAWN, null, at);
    }

    /** Ends here; whoever waits for it hears of the other one. */
    void repeats(Need original, Instant at) {
        requireOpen();
        ending.duplicateOf = original.id;
        publication.takeBack();
        end(NeedStatus.DUPLICATE, null, at);
    }

    void pause(String reason, Instant at) {
        requireTakenOn();
        clock.pause(reason, at);
        clock.tick(status);
    }

    /** The stretch in which the clock stood. */
    Span resume(Instant at) {
        requireTakenOn();
        return clock.resume(at);
    }

    void raiseTo(int next) {
        requireTakenOn();
        if (next <= level) {
            throw new Conflict("needs", "level_passed");
        }
        level = next;
    }

    void requireOpen() {
        status.requireOpen();
    }

    private void askRequester(Instant at) {
        ending.awaitingSince = at;
        clock.stop();
        become(NeedStatus.AWAITING_CONFIRMATION);
    }

    private void end(NeedStatus last, Outcome how, Instant at) {
        parts.stop();
        askedBack = null;
        publication.claimable = false;
        ending.close(how, at);
        clock.stop();
        become(last);
    }

    private void become(NeedStatus next) {
        status = next;
        clock.tick(next);
    }

    private void require(NeedStatus... allowed) {
        status.require(allowed);
    }
}
