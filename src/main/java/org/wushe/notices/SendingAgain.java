package org.wushe.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wushe.identity.Actor;
import org.wushe.identity.Memberships;
import org.wushe.notices.DeadLetters.Row;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Cursor;
import org.wushe.web.Missing;

/** The mails that were given up: a list of them, and their second chance. */
@ApplicationScoped
class SendingAgain {

    static final int PAGE = 50;

    private final Memberships memberships;
    private final Event<LetterSentAgain> sentAgain;
    private final CurrentCommunity community;
    private final Clock clock;

    SendingAgain(
            Memberships memberships,
            Event<LetterSentAgain> sentAgain,
            CurrentCommunity community,
            Clock clock) {
        this.memberships = memberships;
        this.sentAgain = sentAgain;
        this.community = community;
        this.clock = clock;
    }

    DeadLetters page(Cursor after) {
        List<OutgoingMail> found = OutgoingMail.dead(after, PAGE + 1);
        List<OutgoingMail> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<UUID, Notice> notices =
                Notice.<Notice>list("id in ?1", noticeIds(shown)).stream()
                        .collect(Collectors.toMap(notice -> notice.id, Function.identity()));
        Map<UUID, String> names =
                memberships.names(shown.stream().map(mail -> mail.memberId).distinct().toList());
        OutgoingMail last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        return new DeadLetters(
                shown.stream()
                        .map(
                                mail ->
                                        Row.of(
                                                mail,
                                                notices.get(mail.noticeId),
                                                names.getOrDefault(mail.memberId, "")))
                        .toList(),
                found.size() > PAGE ? new Cursor(last.diedAt, last.id) : null,
                after.equals(Cursor.START));
    }

    void one(UUID letter, Actor actor) {
        OutgoingMail mail = OutgoingMail.lock(letter).orElseThrow(Missing::new);
        Instant now = clock.instant();
        mail.sendAgain(now);
        String number =
                mail.noticeId == null
                        ? null
                        : Notice.<Notice>find("id", mail.noticeId).singleResult().number;
        sentAgain.fire(
                new LetterSentAgain(number == null ? letter.toString() : number, 1, actor, now));
    }

    /** How many. */
    int all(Actor actor) {
        Instant now = clock.instant();
        int letters = OutgoingMail.sendAllAgain(now);
        if (letters > 0) {
            sentAgain.fire(new LetterSentAgain(community.slug(), letters, actor, now));
        }
        return letters;
    }

    private static List<UUID> noticeIds(List<OutgoingMail> mails) {
        return mails.stream().map(mail -> mail.noticeId).filter(Objects::nonNull).toList();
    }
}
