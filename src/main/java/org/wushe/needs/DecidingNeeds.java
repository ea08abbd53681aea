package org.wushe.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wushe.identity.Actor;
import org.wushe.needs.Timeline.Details;
import org.wushe.shared.Span;

/**
 * The desk's triage: taken on or not, asked back, sorted, shown to others, found to be a repeat.
 */
@ApplicationScoped
class DecidingNeeds {

    private final Timeline timeline;
    private final Deadlines deadlines;
    private final Clock clock;

    DecidingNeeds(Timeline timeline, Deadlines deadlines, Clock clock) {
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @param title and text for others; null if the requester wants none to read it
     */
    void accept(Need need, Actor actor, String title, String text) {
        need.accept(clock.instant());
        deadlines.toSolve(need);
        if (need.publication.isAgreed() && title != null) {
            need.publication.publish(title, text);
        }
        timeline.took(NeedStep.ACCEPTED, need, actor, Details.NONE);
    }

    /** The reason is the reply that a sensitive matter must have. */
    void refuse(Need need, Actor actor, RefusalCode code, String reason) {
        Instant now = clock.instant();
        need.refuse(code, reason, now);
        need.ending.reply(reason, now);
        timeline.took(NeedStep.REFUSED, need, actor, Details.told(reason));
    }

    void sendBack(Need need, Actor actor, String question) {
        need.sendBack(question, clock.instant());
        timeline.took(NeedStep.RETURNED, need, actor, Details.told(question));
    }

    void complete(Need need, Actor actor, String answer) {
        String question = need.askedBack;
        Span stopped = need.complete(answer, clock.instant());
        deadlines.resumed(need, stopped, question);
        timeline.took(NeedStep.COMPLETED, need, actor, Details.told(answer));
    }

    /** The thread, the number and the clock stay; only the days to solve it may differ. */
    void recategorise(Need need, Actor actor, String category) {
        need.requireOpen();
        need.category = category;
        need.origin.categoryTyped = null;
        deadlines.toSolve(need);
        timeline.took(NeedStep.RECATEGORISED, need, actor, Details.NONE);
    }

    void publish(Need need, Actor actor, String title, String text) {
        need.requireTakenOn();
        need.publication.publish(title, text);
        timeline.took(NeedStep.PUBLISHED, need, actor, Details.NONE);
    }

    /** Nobody else reads it any more, at once. */
    void unpublish(Need need, Actor actor) {
        need.publication.takeBack();
        timeline.took(NeedStep.UNPUBLISHED, need, actor, Details.NONE);
    }

    /** The requester, or somebody for her, no longer agrees that others read it. */
    void withdrawConsent(Need need, Actor actor) {
        need.publication.visibility = Visibility.HANDLERS;
        unpublish(need, actor);
    }

    /** It goes on in confidence; see {@link Publication#followUp}. */
    void followUp(Need need, Actor actor) {
        need.publication.followUp();
        timeline.took(NeedStep.FOLLOWED_UP, need, actor, Details.NONE);
    }

    /**
     * The requester of the repeat hears of the original from now on, and so do those of its own
     * repeats. What may be a repeat: {@link RepeatRule}.
     */
    void repeats(Need repeat, Need original, Actor actor) {
        Instant now = clock.instant();
        repeat.repeats(original, now);
        Need.update(
                "ending.duplicateOf = ?1 where ending.duplicateOf = ?2", original.id, repeat.id);
        follow(repeat, original, now);
        timeline.took(NeedStep.DUPLICATE, repeat, actor, Details.told(original.number));
        timeline.took(NeedStep.REPEATED, original, actor, Details.noted(repeat.number));
    }

    private static void follow(Need repeat, Need original, Instant now) {
        List<UUID> followers = Follower.of(repeat.id);
        followers.forEach(member -> Follower.follow(original.id, member, now));
        if (repeat.requesterId != null && !repeat.requesterId.equals(original.requesterId)) {
            Follower.follow(original.id, repeat.requesterId, now);
        }
    }
}
