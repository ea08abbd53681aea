package org.wushe.needs;

/** What happened to a need; each is one line of its timeline. */
public enum NeedStep {
    SUBMITTED(Audience.EVERYONE),
    RETURNED(Audience.REQUESTER),
    COMPLETED(Audience.REQUESTER),
    REWORDED(Audience.REQUESTER),
    ACCEPTED(Audience.EVERYONE),
    REFUSED(Audience.REQUESTER),
    RECATEGORISED(Audience.EVERYONE),
    PUBLISHED(Audience.DESK),
    UNPUBLISHED(Audience.DESK),
    FOLLOWED_UP(Audience.REQUESTER),
    OPENED_TO_CLAIMS(Audience.EVERYONE),
    CLAIMED(Audience.DESK),
    CLAIM_REFUSED(Audience.DESK),
    LINKED(Audience.EVERYONE),
    GIVEN_BACK(Audience.EVERYONE),
    PROGRESS(Audience.EVERYONE),
    PART_DONE(Audience.EVERYONE),
    PAUSED(Audience.EVERYONE),
    RESUMED(Audience.EVERYONE),
    REPLIED(Audience.REQUESTER),
    ESCALATED(Audience.EVERYONE),
    LEVEL_ANSWERED(Audience.EVERYONE),
    RESULT(Audience.EVERYONE),
    CONFIRMED(Audience.EVERYONE),
    NOT_SOLVED(Audience.EVERYONE),
    UNSOLVED(Audience.EVERYONE),
    LAPSED(Audience.EVERYONE),
    EXPIRED(Audience.REQUESTER),
    REOPENED(Audience.EVERYONE),
    WITHDRAWAL_ASKED(Audience.REQUESTER),
    WITHDRAWN(Audience.EVERYONE),
    DUPLICATE(Audience.REQUESTER),
    REPEATED(Audience.DESK);

    /** Who may read the line. */
    enum Audience {
        EVERYONE,
        REQUESTER,
        DESK
    }

    private final Audience audience;

    NeedStep(Audience audience) {
        this.audience = audience;
    }

    /** Whether followers and visitors of a published need see it. */
    public boolean isPublic() {
        return audience == Audience.EVERYONE;
    }

    /** Whether the requester sees it. */
    public boolean isForRequester() {
        return audience != Audience.DESK;
    }
}
