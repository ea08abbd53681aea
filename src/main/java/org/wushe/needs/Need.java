package org.wushe.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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

    /** The label a list gave, where the community knows no such category. */
    @Column(name = "category_typed")
    String categoryTyped;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Enumerated(EnumType.STRING)
    NeedSource source;

    String text;
    String place;

    @Embedded Wish wish = new Wish();

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

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

    int acting;
    int done;

    /** How many photos came with it. */
    int photos;

    /** How far up it was taken: 0 is the community itself. */
    int level;

    String result;

    /** The definite answer a sensitive matter must have before it ends (E1-04). */
    String reply;

    @Column(name = "replied_at")
    Instant repliedAt;

    @Embedded NeedKeys keys = new NeedKeys();

    static Optional<Need> ofNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** For a person and her account, oldest first. */
    static List<Need> ofPerson(List<UUID> records, UUID memberId) {
        return list(
                "personId in ?1 or requesterId = ?2 order by clock.submittedAt, id",
                records,
                memberId);
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

    /** Whether more was done than to read it and ask back. */
    boolean isBegun() {
        return status != NeedStatus.SUBMITTED && status != NeedStatus.RETURNED;
    }

    void requireNotBegun() {
        if (isBegun()) {
            throw new Conflict("words", "begun");
        }
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
        if ((acting & party.bit()) != 0) {
            throw new Conflict("needs", "party_acts_already");
        }
        acting |= party.bit();
        done &= ~party.bit();
        become(NeedStatus.IN_PROGRESS);
    }

    /** A party that did nothing with it gives its part back. */
    void unlink(Party party) {
        require(NeedStatus.IN_PROGRESS);
        acting &= ~party.bit();
        become(acting == 0 ? NeedStatus.ACCEPTED : NeedStatus.IN_PROGRESS);
    }

    boolean isLastPart(Party party) {
        return acting == party.bit();
    }

    void requireUndecided() {
        require(NeedStatus.SUBMITTED);
    }

    void requireInProgress() {
        require(NeedStatus.IN_PROGRESS);
    }

    void requireTakenOn() {
        require(NeedStatus.ACCEPTED, NeedStatus.IN_PROGRESS);
    }

    /** One party has done its part; when the last has, the requester is asked. */
    boolean partDone(Party party, String told, Instant at) {
        require(NeedStatus.IN_PROGRESS);
        acting &= ~party.bit();
        done |= party.bit();
        addResult(told);
        if (acting == 0) {
            askRequester(at);
        }
        return acting == 0;
    }

    /** Only a part could be solved; the requester is asked whether she leaves it at that. */
    void concludePartly(String told, Instant at) {
        requireTakenOn();
        addResult(told);
        acting = 0;
        ending.outcome = Outcome.PARTLY_SOLVED;
        askRequester(at);
    }

    void concludeUnsolved(String told, Instant at) {
        requireTakenOn();
        addResult(told);
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

    /** What the requester is definitely told. */
    void answer(String told, Instant at) {
        reply = told;
        repliedAt = at;
    }

    void raiseTo(int next) {
        requireTakenOn();
        if (next <= level) {
            throw new Conflict("needs", "level_passed");
        }
        level = next;
    }

    /**
     * It stays and counts, without a word that tells whose it was.
     *
     * @param nothing stands where words stood
     */
    void forget(String nothing) {
        requesterId = null;
        text = publication.published ? publication.text : nothing;
        place = null;
        wish.forget();
        photos = 0;
        askedBack = null;
        ending.remark = null;
        keys.slipCode = null;
    }

    void requireOpen() {
        if (!status.isOpen()) {
            throw new Conflict("needs", "step_not_now");
        }
    }

    private void addResult(String told) {
        result = result == null ? told : result + "\n" + told;
    }

    private void askRequester(Instant at) {
        ending.awaitingSince = at;
        clock.stop();
        become(NeedStatus.AWAITING_CONFIRMATION);
    }

    private void end(NeedStatus last, Outcome how, Instant at) {
        acting = 0;
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
        if (!Arrays.asList(allowed).contains(status)) {
            throw new Conflict("needs", "step_not_now");
        }
    }
}
