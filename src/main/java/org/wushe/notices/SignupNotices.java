package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wushe.notices.Postbox.About;
import org.wushe.signup.Occasion;
import org.wushe.signup.SeatsIdle;
import org.wushe.signup.SignupNews;
import org.wushe.signup.SignupState;
import org.wushe.signup.SlotView;

/**
 * Who is told of sign-ups: whoever signed up of what others or the time did with it, and the leader
 * of what waits for her. What she did herself she knows. Part of the change's transaction.
 */
@ApplicationScoped
class SignupNotices {

    /** What asks a participant or the leader for something, or would be wrong after a change. */
    private static final Set<NoticeKind> CALLS =
            EnumSet.of(
                    NoticeKind.SEAT_OFFERED,
                    NoticeKind.SIGNUP_MOVED,
                    NoticeKind.SIGNUP_CHANGED,
                    NoticeKind.SIGNUP_REMINDER,
                    NoticeKind.SIGNUP_ASKED);

    private final Postbox postbox;
    private final TakingBack takingBack;

    SignupNotices(Postbox postbox, TakingBack takingBack) {
        this.postbox = postbox;
        this.takingBack = takingBack;
    }

    void tell(@Observes SignupNews news) {
        takingBack.about(subject(news), madeVoidBy(news));
        if (isFor(news.accountId(), news)) {
            kind(news).ifPresent(kind -> postbox.tell(news.accountId(), kind, about(news)));
        }
        UUID leader = news.slot().leaderId();
        boolean asksLeader =
                news.occasion() == Occasion.MOVED && news.signup().state() == SignupState.REQUESTED;
        if (asksLeader && isFor(leader, news)) {
            postbox.tell(leader, NoticeKind.SIGNUP_ASKED, about(news));
        }
    }

    void tell(@Observes SeatsIdle idle) {
        UUID leader = idle.slot().leaderId();
        String subject = idle.slot().id().toString();
        takingBack.about(subject, Set.of(NoticeKind.SEATS_IDLE));
        if (leader != null) {
            postbox.tell(leader, NoticeKind.SEATS_IDLE, about(subject, idle.slot()));
        }
    }

    /** What was not told yet cannot be void; a reminder replaces the one before only. */
    private static Set<NoticeKind> madeVoidBy(SignupNews news) {
        return switch (news.occasion()) {
            case MOVED -> news.from() == null ? Set.of() : CALLS;
            case CHANGED -> CALLS;
            case STILL_ASKED -> Set.of(NoticeKind.SIGNUP_MOVED);
            case STARTS_SOON -> Set.of(NoticeKind.SIGNUP_REMINDER);
        };
    }

    /** Accepting one seat gives up others, which she may not have thought of. */
    private static boolean isFor(UUID memberId, SignupNews news) {
        return memberId != null
                && (!memberId.equals(news.actor().memberId())
                        || news.signup().state() == SignupState.DROPPED);
    }

    private static Optional<NoticeKind> kind(SignupNews news) {
        SignupState state = news.signup().state();
        return switch (news.occasion()) {
            case MOVED -> moved(state);
            case CHANGED -> Optional.of(changed(state));
            case STILL_ASKED -> Optional.of(NoticeKind.SIGNUP_MOVED);
            case STARTS_SOON -> Optional.of(NoticeKind.SIGNUP_REMINDER);
        };
    }

    private static Optional<NoticeKind> moved(SignupState state) {
        return Optional.ofNullable(
                switch (state) {
                    case OFFERED -> NoticeKind.SEAT_OFFERED;
                    case CONFIRMED -> NoticeKind.SIGNUP_CONFIRMED;
                    case WAITING -> NoticeKind.SIGNUP_WAITING;
                    case ASKED_AGAIN -> NoticeKind.SIGNUP_MOVED;
                    case REJECTED -> NoticeKind.SIGNUP_REJECTED;
                    case REMOVED -> NoticeKind.SIGNUP_REMOVED;
                    case CANCELLED, DECLINED -> NoticeKind.SIGNUP_CANCELLED;
                    case LAPSED -> NoticeKind.OFFER_LAPSED;
                    case DROPPED -> NoticeKind.WAIT_DROPPED;
                    case LIST_CLOSED -> NoticeKind.LIST_CLOSED;
                    case CALLED_OFF -> NoticeKind.SLOT_CALLED_OFF;
                    case NO_SHOW -> NoticeKind.SIGNUP_NO_SHOW;
                    case REQUESTED, CHECKED_IN, CHECKED_OUT, ATTENDED, LEFT_EARLY -> null;
                });
    }

    private static NoticeKind changed(SignupState state) {
        return switch (state) {
            case OFFERED -> NoticeKind.SEAT_OFFERED;
            case ASKED_AGAIN -> NoticeKind.SIGNUP_MOVED;
            default -> NoticeKind.SIGNUP_CHANGED;
        };
    }

    private static About about(SignupNews news) {
        Instant until = news.signup().offeredUntil();
        return about(subject(news), news.slot())
                .with(Notice.UNTIL, until == null ? null : until.toString())
                .with(Notice.NOTE, news.signup().reason());
    }

    private static About about(String subject, SlotView slot) {
        return About.of(subject, slot.label().path())
                .with(Notice.TITLE, slot.label().title())
                .with(Notice.PLACE, slot.label().place())
                .with(Notice.START, slot.times().startsAt().toString());
    }

    private static String subject(SignupNews news) {
        return news.signup().id().toString();
    }
}
