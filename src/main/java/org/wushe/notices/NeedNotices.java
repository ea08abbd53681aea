package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wushe.needs.NeedMoved;
import org.wushe.needs.NeedStep;
import org.wushe.needs.Needs;
import org.wushe.notices.Postbox.About;

/**
 * Who is told of a need's steps: its requester of each that was not her own, whoever is newly in
 * charge, and the desk of what waits for its answer. Part of the step's transaction.
 */
@ApplicationScoped
class NeedNotices {

    /** What the result or the news of it repeats. */
    private static final Set<NeedStep> TOLD_BEFORE =
            EnumSet.of(NeedStep.SUBMITTED, NeedStep.PART_DONE, NeedStep.RECATEGORISED);

    /** What makes a need wait for the desk: its post, and the answer to what was asked back. */
    private static final Set<NeedStep> FOR_THE_DESK =
            EnumSet.of(NeedStep.SUBMITTED, NeedStep.COMPLETED);

    private final Needs needs;
    private final Postbox postbox;
    private final WaitingNeeds waiting;
    private final TakingBack takingBack;

    NeedNotices(Needs needs, Postbox postbox, WaitingNeeds waiting, TakingBack takingBack) {
        this.needs = needs;
        this.postbox = postbox;
        this.waiting = waiting;
        this.takingBack = takingBack;
    }

    void tell(@Observes NeedMoved moved) {
        takingBack.whatIsVoidBy(moved);
        if (isForRequester(moved)) {
            tellRequester(moved);
        }
        if (moved.inChargeId() != null && !isActor(moved, moved.inChargeId())) {
            tellConcerned(moved);
        }
        if (moved.step().isPublic() && !TOLD_BEFORE.contains(moved.step())) {
            tellFollowers(moved);
        }
        if (FOR_THE_DESK.contains(moved.step())) {
            waiting.add(moved);
        }
    }

    /** Whoever is newly in charge, or whose claim was declined or went back. */
    private void tellConcerned(NeedMoved moved) {
        switch (moved.step()) {
            case CLAIM_REFUSED -> tellClaimant(moved, NoticeKind.CLAIM_REFUSED);
            case GIVEN_BACK -> tellClaimant(moved, NoticeKind.CLAIM_GIVEN_BACK);
            default ->
                    postbox.tell(
                            moved.inChargeId(),
                            NoticeKind.IN_CHARGE,
                            about(moved, "/desk/needs/" + moved.number()));
        }
    }

    private void tellClaimant(NeedMoved moved, NoticeKind kind) {
        postbox.tell(moved.inChargeId(), kind, about(moved, "/needs/" + moved.number()));
    }

    private void tellFollowers(NeedMoved moved) {
        List<UUID> followers = new ArrayList<>(needs.followers(moved.needId()));
        followers.removeIf(member -> isActor(moved, member) || member.equals(moved.requesterId()));
        if (!followers.isEmpty()) {
            boolean open = needs.isPublished(moved.needId());
            followers.forEach(
                    member ->
                            postbox.tell(
                                    member,
                                    NoticeKind.NEED_FOLLOWED,
                                    open ? ofPublished(moved) : ofUnpublished(moved)));
        }
    }

    private static About ofPublished(NeedMoved moved) {
        return about(moved, "/needs/" + moved.number());
    }

    /** What was written for its requester, and the page, are for her alone. */
    private static About ofUnpublished(NeedMoved moved) {
        About about = about(moved, "/me");
        about.params().remove(Notice.NOTE);
        return about;
    }

    private void tellRequester(NeedMoved moved) {
        postbox.tell(
                moved.requesterId(),
                NoticeKind.of(moved.step()),
                about(moved, "/needs/" + moved.number()));
    }

    /** Her own steps she knows, but a new need gets a receipt; progress without words is none. */
    private static boolean isForRequester(NeedMoved moved) {
        if (moved.requesterId() == null) {
            return false;
        }
        return switch (moved.step()) {
            case SUBMITTED -> true;
            case CLAIMED, CLAIM_REFUSED, PUBLISHED, REPEATED -> false;
            case PROGRESS -> moved.note() != null && !isActor(moved, moved.requesterId());
            default -> !isActor(moved, moved.requesterId());
        };
    }

    private static boolean isActor(NeedMoved moved, UUID memberId) {
        return memberId.equals(moved.actor().memberId());
    }

    private static About about(NeedMoved moved, String path) {
        return About.of(moved.number(), path)
                .with(Notice.CATEGORY, moved.category())
                .with(Notice.PARTY, moved.party() == null ? null : moved.party().name())
                .with(Notice.STEP, moved.step().name())
                .with(Notice.NOTE, moved.note());
    }
}
