package org.wushe.notices;

import java.util.EnumSet;
import java.util.Set;
import org.wushe.needs.NeedStep;

/**
 * What a step of a need makes void: whatever asks for something that is done or wanted no more.
 *
 * @param ofNeed kinds of notices about the need, whoever has them
 * @param ofParty kinds of notices about the part of the party that took the step
 */
record Voiding(Set<NoticeKind> ofNeed, Set<NoticeKind> ofParty) {

    static Voiding by(NeedStep step) {
        return switch (step) {
            case RETURNED, ACCEPTED -> ofNeed(EnumSet.of(NoticeKind.NEED_WAITING));
            case COMPLETED -> ofNeed(EnumSet.of(NoticeKind.NEED_RETURNED));
            case PROGRESS, PART_DONE, GIVEN_BACK ->
                    new Voiding(Set.of(), EnumSet.of(NoticeKind.IN_CHARGE));
            case RESULT -> ofNeed(EnumSet.of(NoticeKind.IN_CHARGE, NoticeKind.NEED_PART_DONE));
            case NOT_SOLVED -> ofNeed(EnumSet.of(NoticeKind.NEED_RESULT));
            case REFUSED, CONFIRMED, UNSOLVED, LAPSED, EXPIRED, WITHDRAWN -> ofNeed(calls());
            case DUPLICATE -> ofNeed(and(calls(), NoticeKind.NEED_FOLLOWED));
            case UNPUBLISHED, FOLLOWED_UP -> ofNeed(EnumSet.of(NoticeKind.NEED_FOLLOWED));
            default -> ofNeed(Set.of());
        };
    }

    /** What asks somebody to do something; the end of a need leaves nothing of it. */
    private static Set<NoticeKind> calls() {
        return EnumSet.of(
                NoticeKind.NEED_WAITING,
                NoticeKind.NEED_RETURNED,
                NoticeKind.IN_CHARGE,
                NoticeKind.NEED_RESULT);
    }

    private static Set<NoticeKind> and(Set<NoticeKind> kinds, NoticeKind one) {
        kinds.add(one);
        return kinds;
    }

    private static Voiding ofNeed(Set<NoticeKind> kinds) {
        return new Voiding(kinds, Set.of());
    }
}
